import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { SchemePage, InLanguageQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import { Allow, Answers, AskedMoment, validQuery } from '@samanom/service';
import { writtenFormOf } from '../../written-form.ts';
import { ListSchemes } from './scheme-list.query.ts';

@Controller('grant-schemes')
export class SchemeListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('cohort:read')
  @Answers(200, 'Every version of every grant scheme, with its five elements', SchemePage)
  list(
    @Headers('accept-language') accepted: string | undefined,
    @Query(validQuery(InLanguageQuery)) { language }: InLanguageQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListSchemes(writtenFormOf(language, accepted), moment));
  }
}
