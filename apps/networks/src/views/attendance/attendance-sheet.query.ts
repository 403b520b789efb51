import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { AttendanceSheet, SheetAct } from '@samanom/contracts/networks';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, dateInOslo, isLocal, type Actor } from '@samanom/kernel';
import { knownOn, registerOfParticipants } from '@samanom/programme';
import { gatheringList, type GatheringRow } from '../gathering-list/gathering-list.projection.ts';
import { mayArrange } from '../gathering-list/gathering-list.query.ts';
import { networkList, type NetworkRow } from '../network/network-list.projection.ts';
import { onlySeenBy, seenByViews } from '../network/seen-by.ts';
import { stayViews, staysIn, type Stay } from '../network/stays.query.ts';
import { ownActs, sheetActs } from './attendance-acts.ts';
import { attendanceCell, type AttendanceCellRow } from './attendance-cell.projection.ts';
import { invitationAnswer, type InvitationAnswerRow } from './invitation-answer.projection.ts';
import { guestsOf, sheetRows } from './sheet-rows.ts';
import { unitsOf } from './units.ts';

const sheetViews = [
  gatheringList,
  networkList,
  attendanceCell,
  invitationAnswer,
  ...seenByViews,
  ...stayViews,
  ...registerOfParticipants,
];

interface Asked {
  readonly gatheringId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly moment: Moment;
}

type Found = GatheringRow & { readonly network: string };

/** The gathering, for whoever sees its network. */
const findGathering = async (shown: Shown, { gatheringId, actor, now }: Asked): Promise<Found> => {
  const gathering = await shown
    .rows(gatheringList)
    .where('row."gatheringId" = :gatheringId', { gatheringId })
    .getRawOne<GatheringRow>();
  if (!gathering) throw new NotFound('gathering-unknown');
  const { networkId } = gathering;
  const networks = shown.rows(networkList).where('row."networkId" = :networkId', { networkId });
  const seen = await onlySeenBy(networks, shown, actor, dateInOslo(now));
  const network = await seen.getRawOne<NetworkRow>();
  if (!network) throw new NotFound('gathering-unknown');
  return { ...gathering, network: network.name };
};

const cellsOf = (shown: Shown, gatheringId: string) =>
  shown
    .rows(attendanceCell)
    .where('row."gatheringId" = :gatheringId', { gatheringId })
    .getRawMany<AttendanceCellRow>();

/** What of other gatherings was made up for at this one. */
const madeUpAt = (shown: Shown, gatheringId: string) =>
  shown
    .rows(attendanceCell)
    .innerJoin(shown.sql(gatheringList), 'missed', 'missed."gatheringId" = row."gatheringId"')
    .addSelect('missed."networkId"', 'networkId')
    .where(`row."madeUp"->>'instead' = :gatheringId`, { gatheringId })
    .getRawMany<AttendanceCellRow & { readonly networkId: string }>();

const actsOf = async (shown: Shown, row: Found, asked: Asked): Promise<SheetAct[]> => {
  if (asked.moment.asOf !== undefined) return [];
  if (isLocal(asked.actor)) return asked.actor.role === 'project-leader' ? [] : ownActs(row);
  const today = dateInOslo(asked.now);
  return (await mayArrange(shown, row, asked.actor, today)) ? sheetActs(row, today) : [];
};

const sheetOf = async (shown: Shown, asked: Asked): Promise<AttendanceSheet> => {
  const gathering = await findGathering(shown, asked);
  const { gatheringId, networkId, network, cohortId, number, status, days, version } = gathering;
  const visits = await madeUpAt(shown, gatheringId);
  const [stays, known, cells, answers, acts] = await Promise.all([
    staysIn(shown, [networkId, ...visits.map((one) => one.networkId)]).getRawMany<Stay>(),
    knownOn(shown, dateInOslo(asked.now)),
    cellsOf(shown, gatheringId),
    shown
      .rows(invitationAnswer)
      .where('row."gatheringId" = :gatheringId', { gatheringId })
      .orderBy('row.at')
      .getRawMany<InvitationAnswerRow>(),
    actsOf(shown, gathering, asked),
  ]);
  const { actor } = asked;
  const units = unitsOf(stays, known).filter(
    ({ organisations }) => !isLocal(actor) || organisations.includes(actor.organisation),
  );
  const here = units.filter((unit) => unit.networkId === networkId);
  return {
    ...{ gatheringId, networkId, network, cohortId, number, status, days },
    rows: sheetRows(here, { gathering, cells, answers }),
    guests: guestsOf(visits, units),
    acts,
    version,
  };
};

export class ShowAttendanceSheet {
  constructor(readonly asked: Asked) {}
}

@QueryHandler(ShowAttendanceSheet)
class ShowAttendanceSheetHandler implements IQueryHandler<ShowAttendanceSheet> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked }: ShowAttendanceSheet): Promise<AttendanceSheet> {
    return sheetOf(await this.views.at(sheetViews, asked.moment), asked);
  }
}

/** Why somebody does not come, was not there, or was noted anew: for whoever sees the row. */
export class ReadAttendanceReason {
  constructor(
    readonly document: string,
    readonly asked: Asked,
  ) {}
}

@QueryHandler(ReadAttendanceReason)
class ReadAttendanceReasonHandler implements IQueryHandler<ReadAttendanceReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ document, asked }: ReadAttendanceReason) {
    const shown = await this.views.at(sheetViews, asked.moment);
    const { rows } = await sheetOf(shown, asked);
    const reasons = rows
      .flatMap(({ parties }) => parties)
      .flatMap(({ answers, note, earlier, reason }) => [
        reason,
        ...answers.map((answer) => answer.reason),
        ...[...(note ? [note] : []), ...earlier].flatMap((one) => [one.reason, one.because]),
      ]);
    if (!reasons.includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const attendanceSheetHandlers = [ShowAttendanceSheetHandler, ReadAttendanceReasonHandler];
