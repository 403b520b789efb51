import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CountsQuery, ProgrammeCounts } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, validQuery } from '@samanom/service';
import { CountProgramme } from './programme-counts.query.ts';

@Controller('programme')
export class ProgrammeCountsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('counts')
  @Allow('programme:read')
  @Answers(200, 'How many, in units that are never mixed; who left stays counted', ProgrammeCounts)
  count(@Query(validQuery(CountsQuery)) { on }: CountsQuery, @AskedMoment() moment: Moment) {
    const date = on ?? dateInOslo(moment.asOf ?? this.clock.now());
    return this.queries.execute(new CountProgramme(date, moment));
  }
}
