import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AttachmentKeeper, attachmentName } from '@samanom/attachments';
import { experienceFileRules } from '@samanom/contracts/networks';
import { EventStore, sealDocument } from '@samanom/event-store';
import { Command, Rejected, type CommandMeta } from '@samanom/kernel';
import type { Readable } from 'node:stream';
import { KeptContents } from '../kept-content/kept-contents.ts';
import { network } from '../network/domain/network.ts';
import { ParticipationsHeard } from '../views/heard-participation/participations-heard.query.ts';
import {
  AttachToExperience,
  DetachFromExperience,
  attachToExperience,
  detachFromExperience,
  openFor,
} from './domain/attach-to-experience.ts';
import { experience, networkOf, participationOf } from './domain/experience.ts';

/** A file as it comes in. */
export class SendFile extends Command<{
  readonly experienceId: string;
  readonly name: string;
  readonly bytes: Readable;
  /** What the sender says before the first byte. */
  readonly declaredBytes: number | undefined;
}> {}

const networkFor = (state: Parameters<typeof networkOf>[0]) => ({
  aggregate: network,
  id: networkOf(state),
});

@CommandHandler(SendFile)
class SendFileHandler implements ICommandHandler<SendFile> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
    @Inject(KeptContents) private readonly contents: KeptContents,
  ) {}

  /** Who may, is asked before the first byte is read; the content is in the store before an event says so. */
  async execute({ data, meta }: SendFile) {
    const { experienceId, bytes, declaredBytes = 0 } = data;
    const name = attachmentName(data.name);
    const municipalities = await this.openTo(experienceId, meta);
    if (declaredBytes > experienceFileRules.maxBytes)
      throw new Rejected('attachment-too-large', { limitBytes: experienceFileRules.maxBytes });
    const file = await this.keeper.files.check(name, bytes, experienceFileRules);
    try {
      const { sha256, size, mediaType, scan } = file;
      const named = sealDocument({ name });
      if (scan === 'scan-failed') throw new Rejected('attachment-not-scanned', { name });
      const attached = { experienceId, sha256, size, mediaType, scan, name: named.hash };
      const rule = attachToExperience(new AttachToExperience(attached, meta), municipalities);
      await this.contents.keep(experienceId, file);
      return await this.store.decide(experience, experienceId, rule, meta, {
        others: networkFor,
        documents: [named],
      });
    } finally {
      await file.discard();
    }
  }

  private async openTo(experienceId: string, meta: CommandMeta): Promise<readonly string[]> {
    const { state } = await this.store.load(experience, experienceId);
    const { state: led } = await this.store.load(network, networkOf(state));
    const municipalities = await this.heard.municipalitiesOf(participationOf(state));
    openFor(meta, state, led, municipalities);
    return municipalities;
  }
}

@CommandHandler(DetachFromExperience)
class DetachFromExperienceHandler implements ICommandHandler<DetachFromExperience> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute(command: DetachFromExperience) {
    const { data, meta } = command;
    const { state } = await this.store.load(experience, data.experienceId);
    const rule = detachFromExperience(
      command,
      await this.heard.municipalitiesOf(participationOf(state)),
    );
    return this.store.decide(experience, data.experienceId, rule, meta, { others: networkFor });
  }
}

export const experienceFilesHandlers = [SendFileHandler, DetachFromExperienceHandler];
