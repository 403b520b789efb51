import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { CallAnswer, InLanguageQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { Allow, Answers, AskedMoment, validParam, validQuery } from '@samanom/service';
import { writtenFormOf } from '../../written-form.ts';
import { ShowCall } from './call.query.ts';

@Controller('cohorts')
export class CallController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':cohortId/call')
  @Allow('cohort:read')
  @Answers(200, 'The call, with the criteria and the scheme that it is pinned to', CallAnswer)
  show(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Headers('accept-language') accepted: string | undefined,
    @Query(validQuery(InLanguageQuery)) { language }: InLanguageQuery,
    @AskedMoment() moment: Moment,
  ) {
    const query = new ShowCall(cohortId, writtenFormOf(language, accepted), moment);
    return this.queries.execute(query);
  }
}
