import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  AttachmentKeeper,
  attachmentName,
  isToBeAdded,
  mayBeTaken,
  type Checked,
} from '@samanom/attachments';
import type { AttachmentAnswer } from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { Command, Forbidden, NotFound, type Actor, type CommandMeta } from '@samanom/kernel';
import type { Readable } from 'node:stream';
import { application } from '../application/domain/application.ts';
import { openDraft } from '../application/domain/open-draft.ts';
import { ApplicationForms } from '../application-form/application-forms.ts';
import { cohort } from '../cohort/domain/cohort.ts';
import { AttachmentRows, type DraftAttachment } from './attachment.rows.ts';

export class AddAttachment extends Command<{
  readonly applicationId: string;
  readonly name: string;
  readonly bytes: Readable;
  /** What the sender says before the first byte. */
  readonly declaredBytes: number | undefined;
}> {}

export class RemoveAttachment extends Command<{
  readonly applicationId: string;
  readonly name: string;
}> {}

/** Which draft may be written, by whom: as the text itself. */
const draftOf = async (store: EventStore, applicationId: string, { organisation }: Actor) => {
  const { state } = await store.load(application, applicationId);
  const draft = openDraft(state);
  if (!draft.municipalities.includes(organisation)) throw new Forbidden('not-your-municipality');
  return draft;
};

const rowOf = (
  { name, applicationId }: { readonly name: string; readonly applicationId: string },
  { sha256, size, mediaType, scan }: Checked,
  { at, actor }: CommandMeta,
): DraftAttachment => ({
  applicationId,
  name,
  sha256,
  size,
  mediaType,
  scan,
  addedAt: at,
  addedBy: actor.person,
});

@CommandHandler(AddAttachment)
class AddAttachmentHandler implements ICommandHandler<AddAttachment> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(AttachmentRows) private readonly rows: AttachmentRows,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
    @Inject(ApplicationForms) private readonly forms: ApplicationForms,
  ) {}

  async execute({ data, meta }: AddAttachment): Promise<AttachmentAnswer> {
    const { applicationId, bytes, declaredBytes } = data;
    const name = attachmentName(data.name);
    const rules = mayBeTaken(await this.rulesFor(applicationId, meta.actor), declaredBytes);
    const file = await this.keeper.files.check(name, bytes, rules);
    try {
      await draftOf(this.store, applicationId, meta.actor); // It may have been sent in meanwhile.
      return await this.add(rowOf({ name, applicationId }, file, meta), file, rules);
    } finally {
      await file.discard();
    }
  }

  private async rulesFor(applicationId: string, actor: Actor) {
    const { cohortId } = await draftOf(this.store, applicationId, actor);
    const { state } = await this.store.load(cohort, cohortId);
    if (state.status !== 'open') throw new NotFound('cohort-unknown');
    return this.forms.attachmentRulesOf(state.rules);
  }

  /** The content is in the store before a row says so, and goes again when none does. */
  private async add(
    row: DraftAttachment,
    file: Checked,
    rules: Parameters<typeof isToBeAdded>[2],
  ): Promise<AttachmentAnswer> {
    const keep = () => this.keeper.files.keep(file);
    try {
      isToBeAdded(row, await this.rows.list(row.applicationId), rules);
      await keep(); // It may take long: not while others wait for the row.
      await this.rows.add(row, (present) => isToBeAdded(row, present, rules), keep);
    } catch (error) {
      await this.rows.dropUnused(row.sha256, this.keeper.files);
      throw error;
    }
    const { applicationId: _, ...answer } =
      (await this.rows.find(row.applicationId, row.name)) ?? row;
    return answer;
  }
}

@CommandHandler(RemoveAttachment)
class RemoveAttachmentHandler implements ICommandHandler<RemoveAttachment> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(AttachmentRows) private readonly rows: AttachmentRows,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
  ) {}

  /** Gone from the draft; what was presented stays with what was presented. Asking twice is not an error. */
  async execute({ data: { applicationId, name }, meta }: RemoveAttachment): Promise<void> {
    await draftOf(this.store, applicationId, meta.actor);
    const sha256 = await this.rows.remove(applicationId, attachmentName(name));
    if (sha256) await this.rows.dropUnused(sha256, this.keeper.files);
  }
}

export const attachmentHandlers = [AddAttachmentHandler, RemoveAttachmentHandler];
