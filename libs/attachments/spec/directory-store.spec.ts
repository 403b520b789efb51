import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryStore } from '../src/index.ts';
import { contentOf, storeConformance, streamOf } from './store-conformance.ts';

const filesIn = async (directory: string) =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();

const emptyDirectory = () => mkdtempSync(join(tmpdir(), 'samanom-attachments-'));

storeConformance('a directory', async () => {
  const directory = emptyDirectory();
  return {
    store: new DirectoryStore(directory),
    everything: () => filesIn(directory),
    stop: async () => rmSync(directory, { recursive: true }),
  };
});

describe('a file in a directory', () => {
  it('is for the service alone to read', async () => {
    const directory = emptyDirectory();
    const bytes = Buffer.from('text');
    const content = contentOf(bytes);
    await new DirectoryStore(directory).put(content, () => streamOf(bytes));
    const path = join(directory, content.sha256.slice(0, 2), content.sha256);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    rmSync(directory, { recursive: true });
  });
});
