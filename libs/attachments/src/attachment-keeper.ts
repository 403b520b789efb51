import { Inject, Injectable, type OnModuleInit, type Provider } from '@nestjs/common';
import { NotFound, Rejected } from '@samanom/kernel';
import type { Readable } from 'node:stream';
import { ATTACHMENTS, attachmentsProvider } from './attachments-provider.ts';
import type { Attachments } from './attachments.ts';
import type { ScanStatus } from './malware-scan.ts';

interface Kept {
  readonly name: string;
  readonly sha256: string;
  readonly scan: ScanStatus;
}

/** The files themselves, where a service has a store for them. */
@Injectable()
export class AttachmentKeeper implements OnModuleInit {
  constructor(@Inject(ATTACHMENTS) private readonly attachments: Attachments | undefined) {}

  async onModuleInit(): Promise<void> {
    await this.attachments?.tidyUp();
  }

  get files(): Attachments {
    if (!this.attachments) throw new Rejected('attachments-unavailable');
    return this.attachments;
  }

  /** Nobody gets a file that was to be looked at and was not. */
  async open({ name, sha256, scan }: Kept): Promise<Readable> {
    if (!this.files.isFit(scan)) throw new Rejected('attachment-not-scanned', { name });
    return this.openPresented(sha256);
  }

  /** What was presented was fit when it was. */
  async openPresented(sha256: string): Promise<Readable> {
    const content = await this.files.open(sha256);
    if (!content) throw new NotFound('attachment-erased');
    return content;
  }
}

/** What a service wires that keeps files. */
export const attachmentKeeping: readonly Provider[] = [attachmentsProvider, AttachmentKeeper];
