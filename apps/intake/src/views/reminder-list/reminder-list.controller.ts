import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { RemindersAnswer, RemindersQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, validParam, validQuery } from '@samanom/service';
import { ListReminders } from './reminder-list.query.ts';

@Controller('cohorts')
export class ReminderListController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get(':cohortId/reminders')
  @Allow('reminder:read')
  @Answers(200, 'Applications not sent that are due a reminder of the deadline', RemindersAnswer)
  list(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Query(validQuery(RemindersQuery)) { on }: RemindersQuery,
    @AskedMoment() moment: Moment,
  ) {
    const day = on ?? dateInOslo(moment.asOf ?? this.clock.now());
    return this.queries.execute(new ListReminders(cohortId, day, moment));
  }
}
