import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CriteriaPage, InLanguageQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { Allow, Answers, AskedMoment, validQuery } from '@samanom/service';
import { writtenFormOf } from '../../written-form.ts';
import { ListCriteria } from './criteria-list.query.ts';

@Controller('award-criteria')
export class CriteriaListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('cohort:read')
  @Answers(200, 'Every version of every set of award criteria', CriteriaPage)
  list(
    @Headers('accept-language') accepted: string | undefined,
    @Query(validQuery(InLanguageQuery)) { language }: InLanguageQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListCriteria(writtenFormOf(language, accepted), moment));
  }
}
