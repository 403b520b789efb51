import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CountMembershipsQuery, MembershipCounts } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, validQuery } from '@samanom/service';
import { CountMemberships } from './membership-counts.query.ts';

@Controller('programme/memberships')
export class MembershipCountsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('programme:read')
  @Answers(
    200,
    'How many networks, memberships, participants and municipalities, per leader or theme',
    MembershipCounts,
  )
  count(
    @Query(validQuery(CountMembershipsQuery)) { by, on }: CountMembershipsQuery,
    @AskedMoment() moment: Moment,
  ) {
    const date = on ?? dateInOslo(moment.asOf ?? this.clock.now());
    return this.queries.execute(new CountMemberships(by, date, moment));
  }
}
