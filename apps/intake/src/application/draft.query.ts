import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { DraftAnswer } from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { ApplicationForms } from '../application-form/application-forms.ts';
import { cohort } from '../cohort/domain/cohort.ts';
import { application } from './domain/application.ts';
import { pagesOf } from './domain/page-count.ts';
import { Drafts } from './draft.handlers.ts';

export class ReadDraft {
  constructor(
    readonly applicationId: string,
    readonly actor: Actor,
  ) {}
}

/** A draft is for the municipalities that write it, all three parties alike, and for nobody else. */
@QueryHandler(ReadDraft)
class ReadDraftHandler implements IQueryHandler<ReadDraft> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Drafts) private readonly drafts: Drafts,
    @Inject(ApplicationForms) private readonly forms: ApplicationForms,
  ) {}

  async execute({ applicationId, actor }: ReadDraft): Promise<DraftAnswer> {
    const { state } = await this.store.load(application, applicationId);
    if (state.status === 'none' || !state.municipalities.includes(actor.organisation))
      throw new NotFound('application-unknown');
    const call = await this.store.load(cohort, state.cohortId);
    if (call.state.status !== 'open') throw new NotFound('cohort-unknown');
    const { rules } = call.state;
    const draft = await this.drafts.find(applicationId);
    const content = draft?.content ?? {};
    const problems = await this.forms.problems(content, rules);
    return {
      applicationId,
      version: draft?.version ?? 0,
      content,
      savedAt: draft?.savedAt ?? null,
      savedBy: draft?.savedBy ?? null,
      pages: pagesOf(content),
      pageLimit: rules.pageLimit,
      problems: problems.map((problem) => ({ ...problem })),
    };
  }
}

export const draftQueryHandlers = [ReadDraftHandler];
