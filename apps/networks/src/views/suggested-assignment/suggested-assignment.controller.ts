import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { SuggestAssignmentQuery, SuggestedAssignment } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, validParam, validQuery } from '@samanom/service';
import { SuggestAssignment } from './suggested-assignment.query.ts';

@Controller('cohorts/:cohortId/suggested-assignment')
export class SuggestedAssignmentController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('membership:read')
  @Answers(
    200,
    'Where those without a network might go, by theme, county and size, and why',
    SuggestedAssignment,
  )
  suggest(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Query(validQuery(SuggestAssignmentQuery)) asked: SuggestAssignmentQuery,
    @AskedMoment() moment: Moment,
  ) {
    const on = asked.on ?? dateInOslo(moment.asOf ?? this.clock.now());
    return this.queries.execute(new SuggestAssignment(cohortId, on, moment));
  }
}
