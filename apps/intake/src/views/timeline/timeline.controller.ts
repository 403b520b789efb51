import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { TimelineAnswer, TimelineQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  Who,
  languageOf,
  validParam,
  validQuery,
} from '@samanom/service';
import { ShowTimeline } from './timeline.query.ts';

@Controller('applications')
export class TimelineController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':applicationId/timeline')
  @Allow('application:read')
  @Answers(
    200,
    'What has happened in a case, newest first: a sentence, old and new, who, and proof',
    TimelineAnswer,
  )
  show(
    @Param('applicationId', validParam('applicationId', Id)) applicationId: string,
    @Query(validQuery(TimelineQuery)) asked: TimelineQuery,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const language = asked.language ?? languageOf(acceptLanguage);
    return this.queries.execute(new ShowTimeline(applicationId, asked, language, actor, moment));
  }
}
