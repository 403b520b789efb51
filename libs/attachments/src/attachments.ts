import { Rejected } from '@samanom/kernel';
import { Readable } from 'node:stream';
import type { AttachmentStore, Content } from './attachment-store.ts';
import { mediaTypeOf } from './kinds.ts';
import type { MalwareScan, ScanResult, ScanStatus } from './malware-scan.ts';
import { receive, sweepIncoming, type Incoming } from './receive.ts';
import { promisedKind, recognize } from './recognize.ts';

/** What is taken: of which media types, and how large. */
export interface Taken {
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/** A file that is what it says, and in which nothing was found. It is kept, or discarded. */
export interface Checked extends Incoming {
  readonly mediaType: string;
  readonly scan: Exclude<ScanStatus, 'infected'>;
}

export interface AttachmentParts {
  readonly store: AttachmentStore;
  readonly scan: MalwareScan;
  /** Where files lie while they come in. */
  readonly incoming: string;
}

/** Files that people send: taken in with care, kept by their hash. */
export class Attachments {
  private readonly parts: AttachmentParts;

  constructor(parts: AttachmentParts) {
    this.parts = parts;
  }

  /** Forgets what came in with a process that was killed. */
  tidyUp(): Promise<void> {
    return sweepIncoming(this.parts.incoming);
  }

  /** Size, kind and malware are looked at before anything is kept. What is refused leaves nothing behind. */
  async check(name: string, bytes: Readable, { types, maxBytes }: Taken): Promise<Checked> {
    const kind = promisedKind(name, types);
    const file = await receive(bytes, { directory: this.parts.incoming, maxBytes });
    try {
      await recognize(file.path, kind);
      const found = await this.parts.scan.scan(file.open);
      if (found.status === 'infected')
        throw new Rejected('attachment-infected', { name, signature: found.signature });
      return { ...file, mediaType: mediaTypeOf(kind), scan: found.status };
    } catch (error) {
      await file.discard();
      throw error;
    }
  }

  keep(file: Content & Pick<Incoming, 'open'>): Promise<void> {
    return this.parts.store.put(file, file.open);
  }

  open(sha256: string): Promise<Readable | undefined> {
    return this.parts.store.get(sha256);
  }

  remove(sha256: string): Promise<void> {
    return this.parts.store.remove(sha256);
  }

  /** Whether others may have a file of which this is known. */
  isFit(status: ScanStatus): boolean {
    return status === 'clean' || (status === 'not-scanned' && !this.parts.scan.required);
  }

  /** Looks again at a file that is kept. */
  async rescan(sha256: string): Promise<ScanResult> {
    if (!(await this.parts.store.has(sha256)))
      return { status: 'scan-failed', reason: 'it is not in the store' };
    return this.parts.scan.scan(async () => (await this.open(sha256)) ?? Readable.from([]));
  }
}
