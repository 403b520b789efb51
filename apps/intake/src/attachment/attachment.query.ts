import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { AttachmentKeeper } from '@samanom/attachments';
import type { AttachmentsAnswer } from '@samanom/contracts/intake';
import { EventStore, type Moment } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import type { Readable } from 'node:stream';
import { application } from '../application/domain/application.ts';
import { ApplicationForms } from '../application-form/application-forms.ts';
import { cohort } from '../cohort/domain/cohort.ts';
import { ReadDocument } from '../views/application/application.query.ts';
import { AttachmentRows } from './attachment.rows.ts';
import type { DocumentAttachment } from './presented-attachments.ts';

/** A file, ready to be sent to who asked. */
export interface OpenAttachment {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly content: Readable;
}

/** A draft is for the municipalities that write it, all three parties alike, and so are its files. */
const readerOf = async (store: EventStore, applicationId: string, actor: Actor) => {
  const { state } = await store.load(application, applicationId);
  if (state.status === 'none' || !state.municipalities.includes(actor.organisation))
    throw new NotFound('application-unknown');
  return state;
};

export class ListAttachments {
  constructor(
    readonly applicationId: string,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(ListAttachments)
class ListAttachmentsHandler implements IQueryHandler<ListAttachments> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(AttachmentRows) private readonly rows: AttachmentRows,
    @Inject(ApplicationForms) private readonly forms: ApplicationForms,
  ) {}

  async execute({ applicationId, actor }: ListAttachments): Promise<AttachmentsAnswer> {
    const { cohortId } = await readerOf(this.store, applicationId, actor);
    const { state } = await this.store.load(cohort, cohortId);
    if (state.status !== 'open') throw new NotFound('cohort-unknown');
    const rules = await this.forms.attachmentRulesOf(state.rules);
    const rows = await this.rows.list(applicationId);
    return {
      rules,
      attachments: rows.map(({ applicationId: _, ...row }) => row),
    };
  }
}

export class OpenDraftAttachment {
  constructor(
    readonly applicationId: string,
    readonly name: string,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(OpenDraftAttachment)
class OpenDraftAttachmentHandler implements IQueryHandler<OpenDraftAttachment> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(AttachmentRows) private readonly rows: AttachmentRows,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
  ) {}

  async execute({ applicationId, name, actor }: OpenDraftAttachment): Promise<OpenAttachment> {
    await readerOf(this.store, applicationId, actor);
    const row = await this.rows.find(applicationId, name.normalize('NFC').trim());
    if (!row) throw new NotFound('attachment-unknown');
    return { ...row, content: await this.keeper.open(row) };
  }
}

export class OpenPresentedAttachment {
  constructor(
    readonly applicationId: string,
    readonly document: string,
    readonly sha256: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

/** Whoever may read a document may read what is attached to it: the document itself says what that is. */
@QueryHandler(OpenPresentedAttachment)
class OpenPresentedAttachmentHandler implements IQueryHandler<OpenPresentedAttachment> {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
  ) {}

  async execute(asked: OpenPresentedAttachment): Promise<OpenAttachment> {
    const { applicationId, document, sha256, actor, moment } = asked;
    const { content } = await this.queries.execute<ReadDocument, { readonly content: unknown }>(
      new ReadDocument(applicationId, document, actor, moment),
    );
    const { attachments = [] } = (content ?? {}) as {
      readonly attachments?: readonly DocumentAttachment[];
    };
    const found = attachments.find((attachment) => attachment.sha256 === sha256);
    if (!found) throw new NotFound('attachment-unknown');
    return { ...found, content: await this.keeper.openPresented(sha256) };
  }
}

export const attachmentQueryHandlers = [
  ListAttachmentsHandler,
  OpenDraftAttachmentHandler,
  OpenPresentedAttachmentHandler,
];
