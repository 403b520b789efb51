import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { NetworkWorkPage, NetworkWorkQuery } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, Who, validQuery } from '@samanom/service';
import { ListNetworkWork } from './work.query.ts';

@Controller('work')
export class NetworkWorkController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('network-work:read')
  @Answers(200, 'What waits for you in networks, with counts', NetworkWorkPage)
  list(
    @Query(validQuery(NetworkWorkQuery)) asked: NetworkWorkQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const now = moment.asOf ?? this.clock.now();
    return this.queries.execute(new ListNetworkWork(asked, now, actor, moment));
  }
}
