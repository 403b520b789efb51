import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { WorkPage, WorkQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, Who, validQuery } from '@samanom/service';
import { ListWork } from './work.query.ts';

@Controller('work')
export class WorkController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('work:read')
  @Answers(200, 'What waits for you, by deadline, with counts', WorkPage)
  list(
    @Query(validQuery(WorkQuery)) asked: WorkQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(
      new ListWork(asked, moment.asOf ?? this.clock.now(), actor, moment),
    );
  }
}
