import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AttachmentKeeper, attachmentName, mayBeTaken, type Checked } from '@samanom/attachments';
import { gatheringFileRules, type GatheringFileKind } from '@samanom/contracts/networks';
import { EventStore, sealDocument, withSealed, type Decided } from '@samanom/event-store';
import { Command, type CommandMeta } from '@samanom/kernel';
import type { Readable } from 'node:stream';
import { AddGatheringFile, addGatheringFile } from '../gathering/domain/add-gathering-file.ts';
import { arrangedBy } from '../gathering/domain/arranged.ts';
import { gathering } from '../gathering/domain/gathering.ts';
import {
  RemoveGatheringFile,
  removeGatheringFile,
} from '../gathering/domain/remove-gathering-file.ts';
import { networkOf } from '../gathering/network-of.ts';
import { network } from '../network/domain/network.ts';
import { KeptContents } from '../kept-content/kept-contents.ts';

/** A file as it comes in. */
export class SendGatheringFile extends Command<{
  readonly gatheringId: string;
  readonly kind: GatheringFileKind;
  readonly name: string;
  readonly bytes: Readable;
  /** What the sender says before the first byte. */
  readonly declaredBytes: number | undefined;
}> {}

export interface FileTaken {
  readonly decided: Decided;
  readonly file: Pick<Checked, 'sha256' | 'size' | 'mediaType' | 'scan'>;
}

const rules = { ...gatheringFileRules, types: [...gatheringFileRules.types] };

@CommandHandler(SendGatheringFile)
class SendGatheringFileHandler implements ICommandHandler<SendGatheringFile, FileTaken> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
    @Inject(KeptContents) private readonly contents: KeptContents,
  ) {}

  async execute({ data, meta }: SendGatheringFile): Promise<FileTaken> {
    const { gatheringId, bytes, declaredBytes } = data;
    const name = attachmentName(data.name);
    const taken = mayBeTaken(rules, declaredBytes);
    await this.requireArranger(gatheringId, meta);
    const file = await this.keeper.files.check(name, bytes, taken);
    try {
      await this.contents.keep(gatheringId, file);
      return await this.add(data, name, file, meta);
    } catch (error) {
      if (!(await this.has(gatheringId, file.sha256)))
        await this.contents.leave(gatheringId, file.sha256);
      throw error;
    } finally {
      await file.discard();
    }
  }

  /** Before the file is taken in: nobody else fills the disk. */
  private async requireArranger(gatheringId: string, meta: CommandMeta): Promise<void> {
    const { state } = await this.store.load(gathering, gatheringId);
    const { id } = networkOf(state);
    const led = id === '' ? network.initial : (await this.store.load(network, id)).state;
    arrangedBy(meta, state, led);
  }

  private async has(gatheringId: string, sha256: string): Promise<boolean> {
    const { state } = await this.store.load(gathering, gatheringId);
    return state.status !== 'none' && state.files.includes(sha256);
  }

  private async add(
    { gatheringId, kind }: SendGatheringFile['data'],
    name: string,
    { sha256, size, mediaType, scan }: Checked,
    meta: CommandMeta,
  ): Promise<FileTaken> {
    const document = sealDocument({ name });
    const file = { sha256, size, mediaType, scan };
    const facts = { gatheringId, kind, document: document.hash, ...file };
    const rule = addGatheringFile(new AddGatheringFile(facts, meta));
    const decided = await this.store.decide(gathering, gatheringId, rule, meta, {
      others: networkOf,
      documents: [document],
    });
    return { decided, file };
  }
}

@CommandHandler(RemoveGatheringFile)
class RemoveGatheringFileHandler implements ICommandHandler<RemoveGatheringFile> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(KeptContents) private readonly contents: KeptContents,
  ) {}

  async execute({ data, meta }: RemoveGatheringFile): Promise<Decided> {
    const { gatheringId, sha256 } = data;
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = removeGatheringFile(new RemoveGatheringFile(sealed, meta));
    const decided = await this.store.decide(gathering, gatheringId, rule, meta, {
      others: networkOf,
      documents,
    });
    await this.contents.leave(gatheringId, sha256);
    return decided;
  }
}

export const gatheringFileHandlers = [SendGatheringFileHandler, RemoveGatheringFileHandler];
