import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListMembershipsQuery, MembershipPage } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { Allow, Answers, AskedMoment, validQuery } from '@samanom/service';
import { ListMemberships } from './membership-list.query.ts';

@Controller('memberships')
export class MembershipListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('network:read')
  @Answers(
    200,
    'Participations heard of from intake, and their networks; ?network=none is the work list',
    MembershipPage,
  )
  list(
    @Query(validQuery(ListMembershipsQuery)) asked: ListMembershipsQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListMemberships(asked, moment));
  }
}
