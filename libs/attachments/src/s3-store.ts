import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3ServiceException,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Readable } from 'node:stream';
import { hashIn, type AttachmentStore, type Content } from './attachment-store.ts';
import { verified } from './verified.ts';

export interface Bucket {
  readonly client: S3Client;
  readonly bucket: string;
  /** Before each key: `intake/`. */
  readonly prefix: string;
}

/** The smallest that S3 takes as one part of several. */
const PART_BYTES = 5 * 1024 * 1024;

/** An S3-compatible object store. A key appears with the last part, or not at all. */
export class S3Store implements AttachmentStore {
  private readonly at: Bucket;

  constructor(at: Bucket) {
    this.at = at;
  }

  async put(content: Content, source: () => Readable): Promise<void> {
    if (await this.has(content.sha256)) return;
    const body = Readable.from(verified(content, source()), { objectMode: false });
    await new Upload({
      client: this.at.client,
      params: { ...this.keyOf(content.sha256), Body: body },
      partSize: PART_BYTES,
      queueSize: 2,
    }).done();
  }

  get(sha256: string): Promise<Readable | undefined> {
    return ifThere(async () => {
      const { Body } = await this.at.client.send(new GetObjectCommand(this.keyOf(sha256)));
      return Body as Readable;
    });
  }

  async has(sha256: string): Promise<boolean> {
    const there = await ifThere(() =>
      this.at.client.send(new HeadObjectCommand(this.keyOf(sha256))),
    );
    return there !== undefined;
  }

  async remove(sha256: string): Promise<void> {
    await this.at.client.send(new DeleteObjectCommand(this.keyOf(sha256)));
  }

  private keyOf(sha256: string) {
    const { bucket, prefix } = this.at;
    return { Bucket: bucket, Key: `${prefix}${hashIn(sha256)}` };
  }
}

const ABSENT = new Set(['NoSuchKey', 'NotFound']);

/** A bucket that is not there is a fault, and no absent file. */
const ifThere = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof S3ServiceException && ABSENT.has(error.name)) return undefined;
    throw error;
  }
};
