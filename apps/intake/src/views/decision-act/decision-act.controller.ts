import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  DecisionActPage,
  ListDecisionActsQuery,
  MomentQuery,
  OneDecisionActAnswer,
} from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Who, validParam, validQuery } from '@samanom/service';
import { ListDecisionActs, ShowDecisionAct } from './decision-act.query.ts';

@Controller()
export class DecisionActController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('cohorts/:cohortId/decisions')
  @Allow('assessment:read')
  @Answers(200, 'The acts in which cases of the cohort were decided, newest first', DecisionActPage)
  list(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Query(validQuery(ListDecisionActsQuery)) asked: ListDecisionActsQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListDecisionActs(cohortId, asked, moment));
  }

  @Get('decisions/:batchId')
  @Allow('assessment:read')
  @Answers(200, 'One act: its cases, what became of each, and its letters', OneDecisionActAnswer)
  show(
    @Param('batchId', validParam('batchId', Id)) batchId: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ShowDecisionAct(batchId, actor, moment));
  }
}
