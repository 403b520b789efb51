import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Content } from './attachment-store.ts';

/** The bytes as they pass by; at their end it throws if they were not the content that was announced. */
export async function* verified(
  { sha256, size }: Content,
  bytes: Readable,
): AsyncGenerator<Buffer, void> {
  const hash = createHash('sha256');
  let passed = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    hash.update(chunk);
    passed += chunk.length;
    yield chunk;
  }
  if (passed !== size || hash.digest('hex') !== sha256)
    throw new Error(`the content is not what was announced, ${sha256}`);
}
