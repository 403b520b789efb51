import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  GatheringAnswer,
  GatheringLine,
  GatheringPage,
  GatheringProgramme,
  ListGatheringsQuery,
} from '@samanom/contracts/networks';
import { EventStore, Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, dateInOslo, includes, type Actor } from '@samanom/kernel';
import { cohortList } from '@samanom/programme';
import { gatheringActs } from './gathering-acts.ts';
import { seenByViews, seesNetwork } from '../network/seen-by.ts';
import { networkList, type NetworkRow } from '../network/network-list.projection.ts';
import { gatheringList, type GatheringRow } from './gathering-list.projection.ts';

const gatheringViews = [gatheringList, cohortList, ...seenByViews];

type Found = GatheringRow & Pick<GatheringLine, 'cohort' | 'network'>;

const gatherings = (shown: Shown) =>
  shown
    .rows(gatheringList)
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
    .leftJoin(shown.sql(networkList), 'network', 'network."networkId" = row."networkId"')
    .addSelect('cohort.name', 'cohort')
    .addSelect('network.name', 'network');

const lineOf = (row: Found): GatheringLine => ({
  gatheringId: row.gatheringId,
  networkId: row.networkId,
  network: row.network,
  cohortId: row.cohortId,
  cohort: row.cohort,
  number: row.number,
  status: row.status,
  days: row.days,
  place: row.place,
  online: row.online,
});

export class ListGatherings {
  constructor(
    readonly asked: ListGatheringsQuery,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListGatherings)
class ListGatheringsHandler implements IQueryHandler<ListGatherings> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListGatherings): Promise<GatheringPage> {
    const shown = await this.views.at(gatheringViews, moment);
    const query = gatherings(shown)
      .orderBy('row."firstOn"')
      .addOrderBy('row.number')
      .addOrderBy('row."gatheringId"');
    const { networkId, cohortId, number, status, from } = asked;
    if (networkId) query.andWhere('row."networkId" = :networkId', { networkId });
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    if (number) query.andWhere('row.number = :number', { number });
    if (status) query.andWhere('row.status = :status', { status });
    if (from) query.andWhere('row."lastOn" >= :from', { from });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: (rows as Found[]).map(lineOf) };
  }
}

export class ShowGathering {
  constructor(
    readonly gatheringId: string,
    readonly actor: Actor,
    readonly now: string,
    readonly moment: Moment,
  ) {}
}

const findGathering = async (shown: Shown, gatheringId: string): Promise<Found> => {
  const query = gatherings(shown).where('row."gatheringId" = :gatheringId', { gatheringId });
  const row = await query.getRawOne<Found>();
  if (!row) throw new NotFound('gathering-unknown');
  return row;
};

/** As the rule has it: the secretariat, and whoever leads the network on that day. */
export const mayArrange = async (
  shown: Shown,
  { networkId }: Pick<GatheringRow, 'networkId'>,
  { roles, person }: Actor,
  on: string,
): Promise<boolean> => {
  if (roles.includes('case-worker')) return true;
  if (!roles.includes('network-leader')) return false;
  const network = await shown
    .rows(networkList)
    .where('row."networkId" = :networkId', { networkId })
    .getRawOne<NetworkRow>();
  return (network?.leaders ?? []).some((one) => one.personId === person && includes(one, on));
};

/** When and where, and what is on, is everybody's; where people meet online is for the circle of the network. */
@QueryHandler(ShowGathering)
class ShowGatheringHandler implements IQueryHandler<ShowGathering> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ gatheringId, actor, now, moment }: ShowGathering): Promise<GatheringAnswer> {
    const shown = await this.views.at(gatheringViews, moment);
    const row = await findGathering(shown, gatheringId);
    const programme = (await this.store.document(row.programme)) as GatheringProgramme | null;
    const { announcedAt, heldAt, recordedAt, closedAt, moved, calledOff, version } = row;
    const today = dateInOslo(now);
    const mayAct = moment.asOf === undefined && (await mayArrange(shown, row, actor, today));
    const inCircle = await seesNetwork(shown, row.networkId, actor, today);
    return {
      ...lineOf(row),
      inCircle,
      programme: programme && (inCircle ? programme : { ...programme, onlineAddress: null }),
      announcedAt,
      heldAt,
      recordedAt,
      closedAt,
      moved,
      calledOff,
      acts: mayAct ? gatheringActs(row, today) : [],
      version,
    };
  }
}

/** Why a gathering was moved or called off: for the circle of the network. */
export class ReadGatheringReason {
  constructor(
    readonly gatheringId: string,
    readonly document: string,
    readonly actor: Actor,
    readonly now: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadGatheringReason)
class ReadGatheringReasonHandler implements IQueryHandler<ReadGatheringReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ gatheringId, document, actor, now, moment }: ReadGatheringReason) {
    const shown = await this.views.at(gatheringViews, moment);
    const { networkId, moved, calledOff } = await findGathering(shown, gatheringId);
    const reasons = [...moved, ...(calledOff ? [calledOff] : [])].map(({ reason }) => reason);
    const isTheirs = await seesNetwork(shown, networkId, actor, dateInOslo(now));
    if (!isTheirs || !reasons.includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const gatheringListHandlers = [
  ListGatheringsHandler,
  ShowGatheringHandler,
  ReadGatheringReasonHandler,
];
