import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  AttendanceCounts,
  AttendanceDeviation,
  AttendanceLedger,
  CountAttendanceQuery,
  DeviationPage,
  LedgerRow,
  ListAttendanceQuery,
  ListDeviationsQuery,
} from '@samanom/contracts/networks';
import { Views, type Moment, type Page } from '@samanom/event-store';
import { dateInOslo, type Actor } from '@samanom/kernel';
import { countAttendance } from './count-attendance.ts';
import { cohortsIn, ledgerAt, ledgerViews, type Ledger, type Narrowed } from './ledger-at.query.ts';

interface By {
  readonly actor: Actor;
  readonly now: string;
  readonly moment: Moment;
}

const pageIn = <Row>(
  rows: readonly Row[],
  asked: { limit?: number; offset?: number },
): Page<Row> => {
  const { limit = 50, offset = 0 } = asked;
  return { total: rows.length, rows: rows.slice(offset, offset + limit) };
};

const ledgerFor = async (views: Views, asked: Narrowed, { actor, now, moment }: By) => {
  const shown = await views.at(ledgerViews, moment);
  return { shown, ledger: await ledgerAt(shown, asked, actor, dateInOslo(now)) };
};

export class ListAttendance {
  constructor(
    readonly asked: ListAttendanceQuery,
    readonly by: By,
  ) {}
}

@QueryHandler(ListAttendance)
class ListAttendanceHandler implements IQueryHandler<ListAttendance> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, by }: ListAttendance): Promise<AttendanceLedger> {
    const { participationId, attendance } = asked;
    const { ledger } = await ledgerFor(this.views, asked, by);
    const holds = ({ gatherings }: LedgerRow) =>
      gatherings.some(({ parties }) => parties.some((one) => one.attendance === attendance));
    const rows = ledger.rows
      .filter((row) => participationId === undefined || row.participationId === participationId)
      .filter((row) => attendance === undefined || holds(row));
    return pageIn(rows, asked);
  }
}

export class ListDeviations {
  constructor(
    readonly asked: ListDeviationsQuery,
    readonly by: By,
  ) {}
}

/** Every party that missed a gathering and has not made up for it. */
const deviationsIn = ({ rows, leaders, reasonOf }: Ledger): AttendanceDeviation[] =>
  rows.flatMap(({ gatherings, ...whose }) =>
    gatherings.flatMap(({ gatheringId, on, number, parties }) =>
      gatheringId === null || on === null
        ? []
        : parties
            .filter(({ attendance }) => attendance === 'missed')
            .map(({ party }) => ({
              ...whose,
              gatheringId,
              number,
              on,
              party,
              leaders: leaders.get(whose.networkId) ?? [],
              reason: reasonOf({ gatheringId, party, ...whose }),
            })),
    ),
  );

@QueryHandler(ListDeviations)
class ListDeviationsHandler implements IQueryHandler<ListDeviations> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, by }: ListDeviations): Promise<DeviationPage> {
    const { number, party, explained = 'no' } = asked;
    const { ledger } = await ledgerFor(this.views, asked, by);
    const rows = deviationsIn(ledger)
      .filter((one) => number === undefined || one.number === number)
      .filter((one) => party === undefined || one.party === party)
      .filter((one) => explained === 'any' || (one.reason !== null) === (explained === 'yes'));
    return pageIn(rows, asked);
  }
}

export class CountAttendance {
  constructor(
    readonly asked: CountAttendanceQuery,
    readonly by: By,
  ) {}
}

@QueryHandler(CountAttendance)
class CountAttendanceHandler implements IQueryHandler<CountAttendance> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, by }: CountAttendance): Promise<AttendanceCounts> {
    const { shown, ledger } = await ledgerFor(this.views, asked, by);
    const cohorts = await cohortsIn(shown);
    return {
      rows: countAttendance(ledger.rows).map((row) => {
        const { name = null, nature = 'programme' } = cohorts.get(row.cohortId) ?? {};
        return { ...row, cohort: name, nature };
      }),
    };
  }
}

export const attendanceLedgerHandlers = [
  ListAttendanceHandler,
  ListDeviationsHandler,
  CountAttendanceHandler,
];
