import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import { CohortAnswer, CohortPage, DocumentAnswer, MomentQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { CohortRow } from '@samanom/programme';
import { Allow, Answers, AskedMoment, ShownCase, validParam, validQuery } from '@samanom/service';
import { ListCohorts, ReadReason, ShowCohort } from './cohort-list.query.ts';

@Controller('cohorts')
export class CohortListController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('cohort:read')
  @Answers(200, 'Every cohort, by deadline', CohortPage)
  list(@Query(validQuery(MomentQuery)) _: MomentQuery, @AskedMoment() moment: Moment) {
    return this.queries.execute(new ListCohorts(moment));
  }

  @Get(':cohortId')
  @Allow('cohort:read')
  @Answers(200, 'One cohort, with the deadlines it has had', CohortAnswer)
  async show(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @AskedMoment() moment: Moment,
  ) {
    const row: CohortRow = await this.queries.execute(new ShowCohort(cohortId, moment));
    return new ShownCase(row);
  }

  @Get(':cohortId/documents/:document')
  @Allow('cohort:read')
  @Answers(
    200,
    'The call as it was published, in both written forms; or why a deadline was moved',
    DocumentAnswer,
  )
  reason(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ReadReason(cohortId, document, moment));
  }
}
