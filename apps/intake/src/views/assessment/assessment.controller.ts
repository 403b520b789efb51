import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import { AssessmentAnswer, DocumentAnswer, MomentQuery } from '@samanom/contracts/intake';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import {
  Allow,
  Answers,
  AskedMoment,
  ShownCase,
  Who,
  validParam,
  validQuery,
} from '@samanom/service';
import { Opened } from '../../case-read/case-read.ts';
import { ReadAssessmentDocument, ShowAssessment } from './assessment.query.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));

@Controller('applications')
export class AssessmentViewController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':applicationId/assessment')
  @Allow('assessment:read')
  @Answers(
    200,
    'Who assesses the application, how they judge it, and what they say',
    AssessmentAnswer,
  )
  async show(
    @ApplicationId() applicationId: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const shown: AssessmentAnswer = await this.queries.execute(
      new ShowAssessment(applicationId, actor, moment),
    );
    return new ShownCase(shown);
  }

  @Get(':applicationId/assessment/documents/:document')
  @Allow('assessment:read')
  @Answers(200, 'A reason or a note of the assessment, by its hash', DocumentAnswer)
  async document(
    @ApplicationId() applicationId: string,
    @Param('document', validParam('document', Hash)) document: string,
    @Query(validQuery(MomentQuery)) _: MomentQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const query = new ReadAssessmentDocument(applicationId, document, actor, moment);
    const answer = await this.queries.execute<ReadAssessmentDocument, object>(query);
    return new Opened(answer, [document]);
  }
}
