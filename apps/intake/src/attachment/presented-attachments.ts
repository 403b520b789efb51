import { Inject, Injectable, Logger } from '@nestjs/common';
import { AttachmentKeeper, type ScanResult } from '@samanom/attachments';
import { Rejected, type CommandMeta } from '@samanom/kernel';
import { AttachmentRows, type DraftAttachment } from './attachment.rows.ts';

/** A file as a document lists it. */
export type DocumentAttachment = Pick<DraftAttachment, 'name' | 'sha256' | 'size' | 'mediaType'>;

/** A file as it is presented: what the document says of it, and what is known of it. */
export type Presented = DocumentAttachment & { readonly scan: 'clean' | 'not-scanned' };

/** A text with its files. Without any it is the text alone, and keeps the hash that it had before there were files. */
export const withAttachments = (
  content: Readonly<Record<string, unknown>>,
  presented: readonly Presented[],
): Readonly<Record<string, unknown>> =>
  presented.length === 0
    ? content
    : { ...content, attachments: presented.map(({ scan: _, ...listed }) => listed) };

export interface Presenting {
  readonly applicationId: string;
  /** The files that the presenter has seen; undefined when they did not say. */
  readonly seen: readonly string[] | undefined;
  readonly meta: CommandMeta;
}

/** What a draft's files become when it is presented. */
@Injectable()
export class PresentedAttachments {
  private readonly logger = new Logger('attachments');

  constructor(
    @Inject(AttachmentRows) private readonly rows: AttachmentRows,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
  ) {}

  /** Sees to it that the files are fit, and stay from here on, unless what is done with them is refused. */
  async present<Answer>(
    { applicationId, seen, meta: { commandId } }: Presenting,
    act: (presented: readonly Presented[]) => Promise<Answer>,
  ): Promise<Answer> {
    for (const row of await this.rows.list(applicationId)) await this.lookAgain(row);
    try {
      const presented = (await this.rows.mark(applicationId, commandId)).map((row) =>
        this.fit(row),
      );
      const hashes = presented.map(({ sha256 }) => sha256);
      if (seen && seen.toSorted().join() !== hashes.toSorted().join())
        throw new Rejected('attachments-changed');
      return await act(presented);
    } catch (error) {
      if (error instanceof Rejected) await this.rows.unmark(commandId);
      throw error;
    }
  }

  private fit({ name, sha256, size, mediaType, scan }: DraftAttachment): Presented {
    if (scan === 'scan-failed' || !this.keeper.files.isFit(scan))
      throw new Rejected('attachment-not-scanned', { name });
    return { name, sha256, size, mediaType, scan };
  }

  /** One that could not be scanned before is scanned now; what is found then is not kept. */
  private async lookAgain(row: DraftAttachment): Promise<void> {
    if (this.keeper.files.isFit(row.scan)) return;
    const found: ScanResult = await this.keeper.files.rescan(row.sha256);
    if (found.status === 'scan-failed') {
      this.logger.warn(`a file could not be scanned: ${found.reason}`);
      throw new Rejected('attachment-not-scanned', { name: row.name });
    }
    if (found.status !== 'infected') return this.rows.scanned(row, found.status);
    await this.rows.remove(row.applicationId, row.name);
    await this.rows.dropUnused(row.sha256, this.keeper.files);
    throw new Rejected('attachment-infected', { name: row.name, signature: found.signature });
  }
}
