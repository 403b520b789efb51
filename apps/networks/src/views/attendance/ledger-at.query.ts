import type {
  AttendanceDeviation,
  CountAttendanceQuery,
  LedgerRow,
} from '@samanom/contracts/networks';
import type { Shown } from '@samanom/event-store';
import { includes, isLocal, type Actor } from '@samanom/kernel';
import {
  cohortList,
  knownOn,
  participantList,
  registerOfParticipants,
  type CohortRow,
} from '@samanom/programme';
import { gatheringList } from '../gathering-list/gathering-list.projection.ts';
import { networkList, type NetworkRow } from '../network/network-list.projection.ts';
import { onlySeenBy, seenByViews } from '../network/seen-by.ts';
import { stayViews, staysIn, type Stay } from '../network/stays.query.ts';
import { attendanceCell, type AttendanceCellRow } from './attendance-cell.projection.ts';
import { ledgerRows, type Listed } from './ledger-rows.ts';
import { unitsOf } from './units.ts';

/** The views that `ledgerAt` reads. */
export const ledgerViews = [
  cohortList,
  networkList,
  gatheringList,
  attendanceCell,
  ...seenByViews,
  ...stayViews,
  ...registerOfParticipants,
];

export type Narrowed = Pick<CountAttendanceQuery, 'cohortId' | 'networkId' | 'leader' | 'county'>;

type Network = Pick<NetworkRow, 'networkId' | 'cohortId' | 'name' | 'leaders'> & {
  readonly cohort: string | null;
};

type Whose = Pick<
  AttendanceDeviation,
  'gatheringId' | 'participationId' | 'municipalityId' | 'party'
>;

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** Who leads each network on the day. */
  readonly leaders: ReadonlyMap<string, string[]>;
  readonly reasonOf: (whose: Whose) => string | null;
}

/** The networks that this person may see, narrowed. */
export const networksFor = async (
  shown: Shown,
  { cohortId, networkId, leader }: Narrowed,
  actor: Actor,
  today: string,
): Promise<readonly Network[]> => {
  const query = shown
    .rows(networkList)
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
    .addSelect('cohort.name', 'cohort')
    .orderBy('cohort.deadline')
    .addOrderBy('row.name')
    .addOrderBy('row."networkId"');
  if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
  if (networkId) query.andWhere('row."networkId" = :networkId', { networkId });
  const networks = await (await onlySeenBy(query, shown, actor, today)).getRawMany<Network>();
  return networks.filter(
    ({ leaders }) => leader === undefined || leadersOn(leaders, today).includes(leader),
  );
};

const leadersOn = (leaders: Network['leaders'], today: string): string[] =>
  leaders.filter((one) => includes(one, today)).map(({ personId }) => personId);

/** Their gatherings, without those called off. */
export const gatheringsOf = (shown: Shown, networkIds: readonly string[]) =>
  shown
    .rows(gatheringList)
    .where('row."networkId" = ANY (:networkIds)', { networkIds })
    .andWhere(`row.status <> 'called-off'`)
    .getRawMany<Listed>();

const cellsOf = (shown: Shown, networkIds: readonly string[]) =>
  shown
    .rows(attendanceCell)
    .innerJoin(shown.sql(gatheringList), 'g', 'g."gatheringId" = row."gatheringId"')
    .where('g."networkId" = ANY (:networkIds)', { networkIds })
    .getRawMany<AttendanceCellRow>();

const countiesOf = async (shown: Shown): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await shown
    .rows(participantList)
    .getRawMany<{ participantId: string; county: string | null }>();
  return new Map(rows.map(({ participantId, county }) => [participantId, county]));
};

const isSame = (one: Whose, other: Whose): boolean =>
  one.gatheringId === other.gatheringId &&
  one.participationId === other.participationId &&
  one.municipalityId === other.municipalityId &&
  one.party === other.party;

/** The ledger as far as this person sees it: a municipality's own people their rows, a leader the networks led. */
export const ledgerAt = async (
  shown: Shown,
  asked: Narrowed,
  actor: Actor,
  today: string,
): Promise<Ledger> => {
  const networks = await networksFor(shown, asked, actor, today);
  const ids = networks.map(({ networkId }) => networkId);
  const [stays, known, gatherings, cells, counties] = await Promise.all([
    staysIn(shown, ids).getRawMany<Stay>(),
    knownOn(shown, today),
    gatheringsOf(shown, ids),
    cellsOf(shown, ids),
    countiesOf(shown),
  ]);
  const seen = unitsOf(stays, known).filter(
    ({ organisations }) => !isLocal(actor) || organisations.includes(actor.organisation),
  );
  const units = ids.flatMap((id) => seen.filter(({ networkId }) => networkId === id));
  const rows = ledgerRows(units, { networks, gatherings, cells, counties, today });
  return {
    rows: rows.filter(({ county }) => asked.county === undefined || county === asked.county),
    leaders: new Map(
      networks.map(({ networkId, leaders }) => [networkId, leadersOn(leaders, today)]),
    ),
    reasonOf: (whose) => cells.find((cell) => isSame(cell, whose))?.reason ?? null,
  };
};

export const cohortsIn = async (shown: Shown): Promise<ReadonlyMap<string, CohortRow>> => {
  const rows = await shown.rows(cohortList).getRawMany<CohortRow>();
  return new Map(rows.map((row) => [row.cohortId, row]));
};
