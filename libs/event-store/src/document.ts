import { randomBytes } from 'node:crypto';
import { canonicalJson, sha256 } from './cloud-event.ts';

/** What people wrote, known by its hash. Events hold the hash only. */
export interface SealedDocument {
  /** SHA-256 of `body`, hex. */
  readonly hash: string;
  /** Canonical JSON of `{ content, nonce }`. */
  readonly body: string;
}

/** 128 random bits, hex: with it inside, a hash confirms nobody's guess at the text. */
export const newNonce = (): string => randomBytes(16).toString('hex');

/** The same content with the same nonce is the same document. */
export const sealDocument = (content: unknown, nonce = newNonce()): SealedDocument => {
  const body = canonicalJson({ content, nonce });
  return { hash: sha256(body).toString('hex'), body };
};

export const openDocument = (body: string): unknown =>
  (JSON.parse(body) as { content: unknown }).content;
