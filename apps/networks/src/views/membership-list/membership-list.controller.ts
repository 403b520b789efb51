import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListMembershipsQuery, MembershipPage } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, validQuery } from '@samanom/service';
import { ListMemberships } from './membership-list.query.ts';

@Controller('memberships')
export class MembershipListController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('membership:read')
  @Answers(
    200,
    'Participations heard of from intake, and their networks; ?network=none is the work list',
    MembershipPage,
  )
  list(
    @Query(validQuery(ListMembershipsQuery)) asked: ListMembershipsQuery,
    @AskedMoment() moment: Moment,
  ) {
    const on = asked.on ?? dateInOslo(moment.asOf ?? this.clock.now());
    return this.queries.execute(new ListMemberships({ ...asked, on }, moment));
  }
}
