import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { AssessmentAnswer } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { criteriaOfCohort } from '../../assessment/criteria-of.ts';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { assessmentView, type AssessmentRow } from './assessment.projection.ts';

const assessmentOf = (shown: Shown, applicationId: string) =>
  shown
    .rows(assessmentView)
    .where('row."applicationId" = :applicationId', { applicationId })
    .getRawOne<AssessmentRow>();

export class ShowAssessment {
  constructor(
    readonly applicationId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowAssessment)
class ShowAssessmentHandler implements IQueryHandler<ShowAssessment> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ applicationId, actor, moment }: ShowAssessment): Promise<AssessmentAnswer> {
    const shown = await this.views.at(applicationViews, moment);
    const { sent, cohortId } = await findCase(shown, actor, applicationId);
    const row = await assessmentOf(shown, applicationId);
    return {
      applicationId,
      criteria: [...(await criteriaOfCohort(this.store, cohortId))],
      assessors: row?.assessors ?? [],
      conflicts: row?.conflicts ?? [],
      notes: row?.notes ?? [],
      judgements: row?.judgements ?? [],
      recommendations: row?.recommendations ?? [],
      current: sent.at(-1) ?? null,
      version: row?.version ?? 0,
    };
  }
}

export class ReadAssessmentDocument {
  constructor(
    readonly applicationId: string,
    readonly document: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadAssessmentDocument)
class ReadAssessmentDocumentHandler implements IQueryHandler<ReadAssessmentDocument> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ applicationId, document, actor, moment }: ReadAssessmentDocument) {
    const shown = await this.views.at(applicationViews, moment);
    await findCase(shown, actor, applicationId);
    const row = await assessmentOf(shown, applicationId);
    if (!row?.documents.includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const assessmentViewHandlers = [ShowAssessmentHandler, ReadAssessmentDocumentHandler];
