import type { Readable } from 'node:stream';

/** What a file is by its bytes alone. */
export interface Content {
  /** Hex. */
  readonly sha256: string;
  readonly size: number;
}

/** Where files lie, each under the hash of its bytes: the same file twice is one file. */
export interface AttachmentStore {
  /** Keeps a content whole, or not at all. One that is there already stays as it is, and is not read again. */
  put(content: Content, open: () => Readable): Promise<void>;
  /** Its bytes, from the first; undefined where there is no such content. */
  get(sha256: string): Promise<Readable | undefined>;
  has(sha256: string): Promise<boolean>;
  /** Does nothing where there is none. */
  remove(sha256: string): Promise<void>;
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Nothing but a hash ever becomes part of a path. */
export const hashIn = (sha256: string): string => {
  if (!SHA256.test(sha256)) throw new Error('not a SHA-256 in hex');
  return sha256;
};
