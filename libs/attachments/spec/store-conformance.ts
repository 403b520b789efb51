import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { AttachmentStore, Content } from '../src/index.ts';

export interface Stored {
  readonly store: AttachmentStore;
  /** Everything that the store holds, whole or half. */
  readonly everything: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

export const contentOf = (bytes: Buffer): Content => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

const chunksOf = (bytes: Buffer) => {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += 65_536) chunks.push(bytes.subarray(at, at + 65_536));
  return chunks;
};
export const streamOf = (bytes: Buffer) => Readable.from(chunksOf(bytes), { objectMode: false });

/** What every store does, wherever it keeps. */
export const storeConformance = (name: string, start: () => Promise<Stored>): void =>
  describe(`files kept in ${name}`, () => {
    let stored: Stored;
    beforeAll(async () => {
      stored = await start();
    });
    afterAll(() => stored.stop());

    const keep = async (bytes: Buffer) => {
      const content = contentOf(bytes);
      await stored.store.put(content, () => streamOf(bytes));
      return content.sha256;
    };
    const read = async (sha256: string) => {
      const stream = await stored.store.get(sha256);
      return stream && buffer(stream);
    };

    it.each([
      ['one byte', 1],
      ['as much as one part of several', 5 * 1024 * 1024],
      ['several parts', 12 * 1024 * 1024 + 7],
    ])('come back as they were: %s', async (_, size) => {
      const bytes = randomBytes(size);
      const sha256 = await keep(bytes);
      expect(await stored.store.has(sha256)).toBe(true);
      expect((await read(sha256))?.equals(bytes)).toBe(true);
    });

    it('are kept once, however often and at once they come', async () => {
      const bytes = randomBytes(100_000);
      const before = (await stored.everything()).length;
      await Promise.all([keep(bytes), keep(bytes), keep(bytes)]);
      const { sha256 } = contentOf(bytes);
      await stored.store.put(contentOf(bytes), () => {
        throw new Error('read again');
      });
      expect(await stored.everything()).toHaveLength(before + 1);
      expect((await read(sha256))?.equals(bytes)).toBe(true);
    });

    it.each([
      ['a small one', 1_000],
      ['one of several parts', 6 * 1024 * 1024],
    ])('are never half there: %s that breaks off, or is another', async (_, size) => {
      const bytes = randomBytes(size);
      const content = contentOf(bytes);
      const before = await stored.everything();
      const breaksOff = () =>
        Readable.from(
          (function* () {
            yield bytes.subarray(0, size - 1);
            throw new Error('the cable');
          })(),
          { objectMode: false },
        );
      await expect(stored.store.put(content, breaksOff)).rejects.toThrow('the cable');
      const other = () => streamOf(Buffer.concat([bytes, bytes]));
      await expect(stored.store.put(content, other)).rejects.toThrow('not what was announced');
      expect(await stored.store.has(content.sha256)).toBe(false);
      expect(await read(content.sha256)).toBeUndefined();
      expect(await stored.everything()).toEqual(before);
    });

    it('are gone when removed, and removing what is not there does nothing', async () => {
      const sha256 = await keep(randomBytes(10));
      await stored.store.remove(sha256);
      await stored.store.remove(sha256);
      expect(await stored.store.has(sha256)).toBe(false);
      expect(await read(sha256)).toBeUndefined();
    });

    it('are known by a hash and by nothing else', async () => {
      await expect(stored.store.has('../../etc/passwd')).rejects.toThrow('not a SHA-256');
      await expect(stored.store.get('x')).rejects.toThrow('not a SHA-256');
      await expect(stored.store.remove('..')).rejects.toThrow('not a SHA-256');
    });
  });
