import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { FormAnswer, FormPage, InLanguageQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { Allow, Answers, AskedMoment, validParam, validQuery } from '@samanom/service';
import { writtenFormOf } from '../../written-form.ts';
import { ListForms, ShowFormOfCohort } from './form-list.query.ts';

@Controller()
export class FormListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('forms')
  @Allow('cohort:read')
  @Answers(200, 'Every version of every application form', FormPage)
  list(
    @Headers('accept-language') accepted: string | undefined,
    @Query(validQuery(InLanguageQuery)) { language }: InLanguageQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListForms(writtenFormOf(language, accepted), moment));
  }

  @Get('cohorts/:cohortId/form')
  @Allow('cohort:read')
  @Answers(200, 'The form that applications to this cohort are written on', FormAnswer)
  ofCohort(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Headers('accept-language') accepted: string | undefined,
    @Query(validQuery(InLanguageQuery)) { language }: InLanguageQuery,
    @AskedMoment() moment: Moment,
  ) {
    const query = new ShowFormOfCohort(cohortId, writtenFormOf(language, accepted), moment);
    return this.queries.execute(query);
  }
}
