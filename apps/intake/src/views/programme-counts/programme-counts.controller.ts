import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { MomentQuery, ProgrammeCounts } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { Allow, Answers, AskedMoment, validQuery } from '@samanom/service';
import { CountProgramme } from './programme-counts.query.ts';

@Controller('programme')
export class ProgrammeCountsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('counts')
  @Allow('programme:read')
  @Answers(200, 'How many, in five units that are never mixed', ProgrammeCounts)
  count(@Query(validQuery(MomentQuery)) _: MomentQuery, @AskedMoment() moment: Moment) {
    return this.queries.execute(new CountProgramme(moment));
  }
}
