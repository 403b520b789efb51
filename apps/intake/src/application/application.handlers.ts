import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, sealDocument } from '@samanom/event-store';
import { Command, NotFound, Rejected } from '@samanom/kernel';
import { ApplicationForms } from '../application-form/application-forms.ts';
import {
  PresentedAttachments,
  withAttachments,
  type Presented,
} from '../attachment/presented-attachments.ts';
import { assessment } from '../assessment/domain/assessment.ts';
import { cohort } from '../cohort/domain/cohort.ts';
import {
  THE_REGISTER,
  municipalityNumbers,
} from '../municipality-numbers/domain/municipality-numbers.ts';
import { participant } from '../participant/domain/participant.ts';
import { application, type Application } from './domain/application.ts';
import { DraftApplication, draftApplication } from './domain/draft-application.ts';
import { EndorseApplication, endorseApplication } from './domain/endorse-application.ts';
import { onlyFor, openCall } from './domain/open-draft.ts';
import { pagesOf } from './domain/page-count.ts';
import { PresentApplication, presentApplication } from './domain/present-application.ts';
import { RemindParty, remindParty } from './domain/remind-party.ts';
import { SubmitApplication, submitApplication } from './domain/submit-application.ts';
import { Drafts, draftChanged } from './draft.handlers.ts';

/** Who may have to do with it, and who must not. */
export const assessmentOf = (applicationId: string) => ({
  aggregate: assessment,
  id: applicationId,
});

/** The cohort that an application is for. */
const cohortOf = (state: Application) => ({
  aggregate: cohort,
  id: state.status === 'none' ? '' : state.cohortId,
});

@CommandHandler(DraftApplication)
class DraftApplicationHandler implements ICommandHandler<DraftApplication> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: DraftApplication) {
    const { data, meta } = command;
    return this.store.decide(application, data.applicationId, draftApplication(command), meta, {
      others: () => ({
        cohort: { aggregate: cohort, id: data.cohortId },
        municipalities: data.municipalities.map((id) => ({ aggregate: participant, id })),
        register: { aggregate: municipalityNumbers, id: THE_REGISTER },
      }),
    });
  }
}

/** Present the draft as it was read, by its version. */
export class PresentDraft extends Command<{
  readonly applicationId: string;
  readonly draftVersion: number;
  /** The files that the presenter has seen, by their hashes. */
  readonly attachments?: readonly string[];
}> {}

@CommandHandler(PresentDraft)
class PresentDraftHandler implements ICommandHandler<PresentDraft> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Drafts) private readonly drafts: Drafts,
    @Inject(ApplicationForms) private readonly forms: ApplicationForms,
    @Inject(PresentedAttachments) private readonly attachments: PresentedAttachments,
  ) {}

  async execute(command: PresentDraft) {
    const { data, meta } = command;
    const { state } = await this.store.load(application, data.applicationId);
    if (state.status === 'none') throw new NotFound('application-unknown');
    onlyFor(meta.actor, state.lead); // Before anything is said of the files.
    const presenting = { applicationId: data.applicationId, seen: data.attachments, meta };
    return this.attachments.present(presenting, (presented) => this.present(command, presented));
  }

  private async present(
    { data: { applicationId, draftVersion }, meta }: PresentDraft,
    presented: readonly Presented[],
  ) {
    const { state } = await this.store.load(application, applicationId);
    if (state.status === 'none') throw new NotFound('application-unknown');
    const draft = await this.drafts.find(applicationId);
    if (!draft) throw new Rejected('draft-empty');
    if (draft.version !== draftVersion) throw draftChanged(draftVersion, draft.content, draft);
    const call = await this.store.load(cohort, state.cohortId);
    const { rules } = openCall(call.state, '');
    const problems = await this.forms.problems(draft.content, rules);
    const themes = await this.forms.themesIn(draft.content, rules);
    const document = sealDocument(withAttachments(draft.content, presented), draft.nonce);
    const command = new PresentApplication(
      {
        applicationId,
        document: document.hash,
        pages: pagesOf(draft.content),
        themes: problems.length === 0 ? (themes as never) : [],
        attachments: presented.map(({ name: _, ...file }) => file),
        problems,
      },
      meta,
    );
    const decided = await this.store.decide(
      application,
      applicationId,
      presentApplication(command),
      command.meta,
      { others: cohortOf, documents: [document] },
    );
    return { decided, document: document.hash };
  }
}

@CommandHandler(EndorseApplication)
class EndorseApplicationHandler implements ICommandHandler<EndorseApplication> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: EndorseApplication) {
    const { applicationId, reservation: words } = data;
    const reservation = words === null ? null : sealDocument({ reservation: words });
    const sealed = new EndorseApplication(
      { ...data, reservation: reservation?.hash ?? null },
      meta,
    );
    return this.store.decide(application, applicationId, endorseApplication(sealed), meta, {
      documents: reservation ? [reservation] : [],
    });
  }
}

@CommandHandler(RemindParty)
class RemindPartyHandler implements ICommandHandler<RemindParty> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: RemindParty) {
    const { data, meta } = command;
    return this.store.decide(application, data.applicationId, remindParty(command), meta, {
      others: (state) => ({
        cohort: cohortOf(state),
        assessment: assessmentOf(data.applicationId),
      }),
    });
  }
}

@CommandHandler(SubmitApplication)
class SubmitApplicationHandler implements ICommandHandler<SubmitApplication> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: SubmitApplication) {
    const { data, meta } = command;
    return this.store.decide(application, data.applicationId, submitApplication(command), meta, {
      others: cohortOf,
    });
  }
}

export const applicationHandlers = [
  DraftApplicationHandler,
  PresentDraftHandler,
  EndorseApplicationHandler,
  RemindPartyHandler,
  SubmitApplicationHandler,
];
