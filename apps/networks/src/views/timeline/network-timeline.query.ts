import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import type {
  GatheringTimelineAnswer,
  MembershipTimelineAnswer,
  NetworkTimelineAnswer,
  NetworksTimelineQuery,
} from '@samanom/contracts/networks';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, dateInOslo, isLocal, type Actor } from '@samanom/kernel';
import type { Names } from '@samanom/contracts/timeline';
import { knownOn, pageOfEvents, registerOfParticipants } from '@samanom/programme';
import type { SelectQueryBuilder } from 'typeorm';
import { unitsOf } from '../attendance/units.ts';
import { findGathering } from '../gathering-file/gathering-file.query.ts';
import { gatheringList } from '../gathering-list/gathering-list.projection.ts';
import { membershipList } from '../membership-list/membership-list.projection.ts';
import { networkList, type NetworkRow } from '../network/network-list.projection.ts';
import { seenByViews, seesNetwork } from '../network/seen-by.ts';
import { stayViews, staysIn, type Stay } from '../network/stays.query.ts';
import { entriesOfGathering, entriesOfMembership, entriesOfNetwork } from './network-entries.ts';
import { networkEntryOf } from './network-entry.ts';
import { networkTimeline, type NetworkTimelineRow } from './network-timeline.projection.ts';

const timelineViews = [
  networkTimeline,
  networkList,
  gatheringList,
  ...seenByViews,
  ...stayViews,
  ...registerOfParticipants,
];

interface Asked extends Pick<NetworksTimelineQuery, 'before' | 'limit'> {
  readonly language: Language;
  readonly actor: Actor;
  readonly now: string;
  readonly moment: Moment;
}

/** Who has been in a network, and what they are called. */
const membersIn = async (shown: Shown, networkId: string, now: string) => {
  const [stays, known] = await Promise.all([
    staysIn(shown, [networkId]).getRawMany<Stay>(),
    knownOn(shown, dateInOslo(now)),
  ]);
  const units = unitsOf(stays, known);
  const ofParticipations = stays.flatMap(({ participationId, participantId }) => {
    const name = known.names.get(participantId);
    return name === undefined ? [] : [[participationId, name] as const];
  });
  return { units, names: new Map([...known.names, ...ofParticipations]) };
};

const told = async (
  store: EventStore,
  entries: SelectQueryBuilder<NetworkTimelineRow>,
  names: Names,
  { language, actor, limit }: Asked,
) => {
  const { found, next } = await pageOfEvents(store, entries, ['earlier'], limit);
  return {
    language,
    entries: found.map(({ event, beside }) =>
      networkEntryOf(event, beside.earlier, { names, language, actor }),
    ),
    next,
  };
};

export class ShowNetworkTimeline {
  constructor(
    readonly networkId: string,
    readonly asked: Asked,
  ) {}
}

/** What happened to a network, newest first, for whoever sees the network. */
@QueryHandler(ShowNetworkTimeline)
class ShowNetworkTimelineHandler implements IQueryHandler<ShowNetworkTimeline> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ networkId, asked }: ShowNetworkTimeline): Promise<NetworkTimelineAnswer> {
    const { actor, now, moment, before } = asked;
    const shown = await this.views.at(timelineViews, moment);
    if (!(await seesNetwork(shown, networkId, actor, dateInOslo(now))))
      throw new NotFound('network-unknown');
    const { names } = await membersIn(shown, networkId, now);
    const entries = entriesOfNetwork(shown, networkId, before);
    return { networkId, ...(await told(this.store, entries, names, asked)) };
  }
}

export class ShowGatheringTimeline {
  constructor(
    readonly gatheringId: string,
    readonly asked: Asked,
  ) {}
}

/** What happened to a gathering and at it; a municipality is told of its own attendance, as on the sheet. */
@QueryHandler(ShowGatheringTimeline)
class ShowGatheringTimelineHandler implements IQueryHandler<ShowGatheringTimeline> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ gatheringId, asked }: ShowGatheringTimeline): Promise<GatheringTimelineAnswer> {
    const { actor, now, moment, before } = asked;
    const shown = await this.views.at(timelineViews, moment);
    const { networkId } = await findGathering(shown, { gatheringId, actor, now });
    const { units, names } = await membersIn(shown, networkId, now);
    const own = isLocal(actor)
      ? units.filter(({ organisations }) => organisations.includes(actor.organisation))
      : null;
    const entries = entriesOfGathering(shown, gatheringId, before, own);
    return { gatheringId, ...(await told(this.store, entries, names, asked)) };
  }
}

export class ShowMembershipTimeline {
  constructor(
    readonly participationId: string,
    readonly asked: Asked,
  ) {}
}

/** Which networks a participation has been in, each by the name that it has now. */
@QueryHandler(ShowMembershipTimeline)
class ShowMembershipTimelineHandler implements IQueryHandler<ShowMembershipTimeline> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute(query: ShowMembershipTimeline): Promise<MembershipTimelineAnswer> {
    const { participationId, asked } = query;
    const { now, moment, before } = asked;
    const shown = await this.views.at(timelineViews, moment);
    const membership = await shown
      .rows(membershipList)
      .where('row."participationId" = :participationId', { participationId })
      .getRawOne<{ readonly participantId: string }>();
    if (!membership) throw new NotFound('participation-unknown');
    const [known, networks] = await Promise.all([
      knownOn(shown, dateInOslo(now)),
      shown.rows(networkList).getRawMany<NetworkRow>(),
    ]);
    const names = new Map([
      ...known.names,
      ...networks.map(({ networkId, name }) => [networkId, name] as const),
      [participationId, known.names.get(membership.participantId) ?? ''],
    ]);
    const entries = entriesOfMembership(shown, participationId, before);
    return { participationId, ...(await told(this.store, entries, names, asked)) };
  }
}

export const networkTimelineHandlers = [
  ShowNetworkTimelineHandler,
  ShowGatheringTimelineHandler,
  ShowMembershipTimelineHandler,
];
