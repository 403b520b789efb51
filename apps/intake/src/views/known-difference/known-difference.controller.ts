import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  CaseDifferenceAnswer,
  CohortDifferenceAnswer,
  CohortDifferenceQuery,
  KnownDifferenceQuery,
} from '@samanom/contracts/intake';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, Who, validParam, validQuery } from '@samanom/service';
import { Opened } from '../../case-read/case-read.ts';
import { CompareCase } from './case-difference.query.ts';
import { CompareCohort } from './cohort-difference.query.ts';
import { periodOf } from './period.ts';

@Controller()
export class KnownDifferenceController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('applications/:applicationId/difference')
  @Allow('document:read')
  @Answers(
    200,
    'What differs in a case between two instants, as it was known',
    CaseDifferenceAnswer,
  )
  async ofCase(
    @Param('applicationId', validParam('applicationId', Id)) applicationId: string,
    @Query(validQuery(KnownDifferenceQuery)) asked: KnownDifferenceQuery,
    @Who() actor: Actor,
  ) {
    const query = new CompareCase(applicationId, periodOf(asked), actor);
    const answer: CaseDifferenceAnswer = await this.queries.execute(query);
    return new Opened(answer, answer.text ? [answer.text.from, answer.text.to] : []);
  }

  @Get('cohorts/:cohortId/difference')
  @Allow('application:read')
  @Answers(
    200,
    'What differs in a cohort between two instants, of what you may see',
    CohortDifferenceAnswer,
  )
  ofCohort(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Query(validQuery(CohortDifferenceQuery)) asked: CohortDifferenceQuery,
    @Who() actor: Actor,
  ) {
    const { limit, offset } = asked;
    return this.queries.execute(
      new CompareCohort(cohortId, periodOf(asked), { limit, offset }, actor),
    );
  }
}
