import { Rejected } from '@samanom/kernel';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Content } from './attachment-store.ts';

/** A file that has come in whole, and lies apart until it is kept or discarded. */
export interface Incoming extends Content {
  readonly path: string;
  readonly open: () => Readable;
  readonly discard: () => Promise<void>;
}

export interface Receiving {
  readonly directory: string;
  readonly maxBytes: number;
}

/** Takes in a stream of whatever length, and not a byte beyond the limit. What fails leaves nothing behind. */
export const receive = async (
  bytes: Readable,
  { directory, maxBytes }: Receiving,
): Promise<Incoming> => {
  await mkdir(directory, { recursive: true });
  const path = join(directory, randomUUID());
  const discard = () => rm(path, { force: true });
  const hash = createHash('sha256');
  let size = 0;

  async function* measured() {
    for await (const chunk of whole(bytes)) {
      size += chunk.length;
      if (size > maxBytes) throw new Rejected('attachment-too-large', { limitBytes: maxBytes });
      hash.update(chunk);
      yield chunk;
    }
    if (size === 0) throw new Rejected('attachment-empty');
  }

  // Opened before anything can fail: a stream that opens it by itself may do so after it was discarded.
  const file = await open(path, 'wx', 0o600);
  try {
    await pipeline(measured, file.createWriteStream());
  } catch (error) {
    await discard();
    throw error;
  }
  const sha256 = hash.digest('hex');
  return { path, size, sha256, open: () => createReadStream(path), discard };
};

/** Its chunks. A source that is left early is not destroyed: on the same connection the sender is yet to be told why. */
async function* whole(bytes: Readable): AsyncGenerator<Buffer, void> {
  try {
    for await (const chunk of bytes.iterator({ destroyOnReturn: false })) yield chunk as Buffer;
  } catch {
    throw new Rejected('upload-interrupted');
  }
}

const DAY_MS = 86_400_000;

/** Files that came in with a process that was killed. Another process may be receiving beside us: none takes a day. */
export const sweepIncoming = async (directory: string, now = Date.now()): Promise<void> => {
  await mkdir(directory, { recursive: true });
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > DAY_MS) await rm(path, { force: true });
  }
};
