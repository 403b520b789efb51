import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hashIn, type AttachmentStore, type Content } from './attachment-store.ts';
import { isCode } from './is-code.ts';
import { verified } from './verified.ts';

/** Where files lie while they come in. A half one is never anywhere else. */
export const incomingIn = (directory: string): string => join(directory, 'incoming');

/** A directory: written beside its place, to the disk, and then renamed. */
export class DirectoryStore implements AttachmentStore {
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  async put(content: Content, source: () => Readable): Promise<void> {
    if (await this.has(content.sha256)) return;
    const place = this.placeOf(content.sha256);
    const half = join(incomingIn(this.directory), randomUUID());
    await mkdir(dirname(half), { recursive: true });
    await mkdir(dirname(place), { recursive: true });
    try {
      await writeToDisk(half, verified(content, source()));
      await rename(half, place);
    } finally {
      await rm(half, { force: true });
    }
    for (const folder of [dirname(place), this.directory]) await syncFolder(folder);
  }

  async get(sha256: string): Promise<Readable | undefined> {
    try {
      return (await open(this.placeOf(sha256))).createReadStream();
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  async has(sha256: string): Promise<boolean> {
    try {
      return (await stat(this.placeOf(sha256))).isFile();
    } catch (error) {
      if (isCode(error, 'ENOENT')) return false;
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  /** Folders by the first two digits: no folder grows beyond what a listing takes. */
  private placeOf(sha256: string): string {
    return join(this.directory, hashIn(sha256).slice(0, 2), sha256);
  }
}

const writeToDisk = async (path: string, bytes: AsyncIterable<Buffer>): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  // Flushed before it is renamed: after a power cut a name never stands for less than the whole.
  await pipeline(bytes, file.createWriteStream({ flush: true }));
};

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};
