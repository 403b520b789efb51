import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  GatheringTimelineAnswer,
  MembershipTimelineAnswer,
  NetworkTimelineAnswer,
  NetworksTimelineQuery,
} from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Clock,
  Who,
  languageOf,
  validParam,
  validQuery,
} from '@samanom/service';
import {
  ShowGatheringTimeline,
  ShowMembershipTimeline,
  ShowNetworkTimeline,
} from './network-timeline.query.ts';

@Controller()
export class NetworkTimelineController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('networks/:networkId/timeline')
  @Allow('network:read')
  @Answers(200, 'What has happened to a network, newest first', NetworkTimelineAnswer)
  ofNetwork(
    @Param('networkId', validParam('networkId', Id)) networkId: string,
    @Query(validQuery(NetworksTimelineQuery)) asked: NetworksTimelineQuery,
    @Headers('accept-language') accepted: string | undefined,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const by = this.by(asked, accepted, actor, moment);
    return this.queries.execute(new ShowNetworkTimeline(networkId, by));
  }

  @Get('gatherings/:gatheringId/timeline')
  @Allow('gathering:read')
  @Answers(200, 'What has happened to a gathering and at it, newest first', GatheringTimelineAnswer)
  ofGathering(
    @Param('gatheringId', validParam('gatheringId', Id)) gatheringId: string,
    @Query(validQuery(NetworksTimelineQuery)) asked: NetworksTimelineQuery,
    @Headers('accept-language') accepted: string | undefined,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const by = this.by(asked, accepted, actor, moment);
    return this.queries.execute(new ShowGatheringTimeline(gatheringId, by));
  }

  @Get('memberships/:participationId/timeline')
  @Allow('membership:read')
  @Answers(
    200,
    'Which networks a participation came into and left, newest first',
    MembershipTimelineAnswer,
  )
  ofMembership(
    @Param('participationId', validParam('participationId', Id)) participationId: string,
    @Query(validQuery(NetworksTimelineQuery)) asked: NetworksTimelineQuery,
    @Headers('accept-language') accepted: string | undefined,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const by = this.by(asked, accepted, actor, moment);
    return this.queries.execute(new ShowMembershipTimeline(participationId, by));
  }

  private by(
    asked: NetworksTimelineQuery,
    accepted: string | undefined,
    actor: Actor,
    moment: Moment,
  ) {
    const language = asked.language ?? languageOf(accepted);
    return { ...asked, language, actor, now: moment.asOf ?? this.clock.now(), moment };
  }
}
