import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { DecisionPageAnswer, DecisionPageQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Who, validParam, validQuery } from '@samanom/service';
import { ShowDecisionPage } from './decision-page.query.ts';

@Controller('cohorts')
export class DecisionPageController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':cohortId/decision-page')
  @Allow('assessment:read')
  @Answers(
    200,
    'The cohort before its decider: recommended, missing, the frame; send back the versions that you decide on',
    DecisionPageAnswer,
  )
  show(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Query(validQuery(DecisionPageQuery)) _: DecisionPageQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ShowDecisionPage(cohortId, actor, moment));
  }
}
