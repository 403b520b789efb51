import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attachmentTypes } from '@samanom/contracts';
import { badFiles, sampleFiles } from '@samanom/testing';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  Attachments,
  DirectoryStore,
  mediaTypeOf,
  noScan,
  type MalwareScan,
} from '../src/index.ts';
import { contentOf, streamOf } from './store-conformance.ts';

const directory = mkdtempSync(join(tmpdir(), 'samanom-check-'));
const incoming = join(directory, 'incoming');
afterAll(() => rmSync(directory, { recursive: true }));

const attachmentsWith = (scan: MalwareScan) =>
  new Attachments({ store: new DirectoryStore(directory), scan, incoming });
const attachments = attachmentsWith(noScan);

const all = Object.values(attachmentTypes);
const check = (name: string, bytes: Buffer, maxBytes = 1_000_000, from = attachments) =>
  from.check(name, streamOf(bytes), { types: all, maxBytes });
const left = () => readdir(incoming).catch(() => []);

beforeEach(() => rmSync(incoming, { recursive: true, force: true }));

describe('a file that comes in', () => {
  it.each([
    ['søknad.pdf', sampleFiles.pdf, 'application/pdf'],
    ['b.DOCX', sampleFiles.docx, mediaTypeOf('docx')],
    ['b.xlsx', sampleFiles.xlsx, mediaTypeOf('xlsx')],
    ['b.pptx', sampleFiles.pptx, mediaTypeOf('pptx')],
    ['b.odp', sampleFiles.odp, mediaTypeOf('odp')],
    ['b.odt', sampleFiles.odt, mediaTypeOf('odt')],
    ['b.ods', sampleFiles.ods, mediaTypeOf('ods')],
    ['b.png', sampleFiles.png, 'image/png'],
    ['b.jpg', sampleFiles.jpeg, 'image/jpeg'],
    ['b.jpeg', sampleFiles.jpeg, 'image/jpeg'],
    ['b.txt', sampleFiles.txt, 'text/plain'],
    ['b.csv', sampleFiles.txt, 'text/csv'],
  ])('is taken for what it is: %s', async (name, bytes, mediaType) => {
    const file = await check(name, bytes);
    expect(file).toMatchObject({ ...contentOf(bytes), mediaType, scan: 'not-scanned' });
    await attachments.keep(file);
    await file.discard();
    expect(await left()).toEqual([]);
    const kept = await attachments.open(file.sha256);
    expect(kept && (await buffer(kept)).equals(bytes)).toBe(true);
  });

  it.each([
    ['an executable', 'a.pdf', badFiles.executable],
    ['an executable as text', 'a.txt', badFiles.executable],
    ['another kind', 'a.docx', sampleFiles.pdf],
    ['a spreadsheet as a text', 'a.docx', sampleFiles.xlsx],
    ['a document with macros', 'a.docx', badFiles.withMacros],
    ['a plain zip', 'a.docx', badFiles.plainZip],
    ['a text', 'a.pdf', sampleFiles.txt],
  ])('is refused where it is %s', async (_, name, bytes) => {
    await expect(check(name, bytes)).rejects.toMatchObject({ code: 'attachment-not-what-it-says' });
    expect(await left()).toEqual([]);
  });

  it.each(['a.exe', 'a', 'pdf', 'a.pdf.exe', 'a.docm', 'a.html', 'a.svg', 'constructor'])(
    'is refused by its name alone: %s',
    async (name) => {
      const unread = new Readable({ read: () => expect('read').toBe('not read') });
      await expect(
        attachments.check(name, unread, { types: all, maxBytes: 10 }),
      ).rejects.toMatchObject({ code: 'attachment-type-not-allowed' });
    },
  );

  it('is refused where this kind is not taken', () =>
    expect(
      attachments.check('a.png', streamOf(sampleFiles.png), {
        types: ['application/pdf'],
        maxBytes: 100,
      }),
    ).rejects.toMatchObject({
      code: 'attachment-type-not-allowed',
      params: { endings: ['pdf'] },
    }));

  it.each([
    ['unpacks to too much', badFiles.bomb, 'attachment-unpacks-too-large'],
    ['unpacks to more than it says', badFiles.lyingBomb, 'attachment-damaged'],
    ['holds thousands of files', badFiles.crowded, 'attachment-unpacks-too-large'],
    ['ends in the middle', () => sampleFiles.docx.subarray(0, 80), 'attachment-damaged'],
  ])('is refused where it %s', async (_, make, code) => {
    await expect(check('a.docx', make())).rejects.toMatchObject({ code });
    expect(await left()).toEqual([]);
  });

  it('may be as large as the limit, and not a byte larger', async () => {
    const { pdf } = sampleFiles;
    await (await check('a.pdf', pdf, pdf.length)).discard();
    await expect(check('a.pdf', pdf, pdf.length - 1)).rejects.toMatchObject({
      code: 'attachment-too-large',
      params: { limitBytes: pdf.length - 1 },
    });
    expect(await left()).toEqual([]);
  });

  it('is stopped at the limit though it never ends, and its sender can still be answered', async () => {
    let told = 0;
    const endless = new Readable({
      read() {
        told += 65_536;
        this.push(Buffer.alloc(65_536, 'a'));
      },
    });
    await expect(
      attachments.check('a.txt', endless, { types: all, maxBytes: 1_000_000 }),
    ).rejects.toMatchObject({ code: 'attachment-too-large' });
    expect(told).toBeLessThan(2_000_000);
    expect(endless.destroyed).toBe(false);
    expect(await left()).toEqual([]);
    endless.destroy();
  });

  it('is refused where it is empty, or breaks off', async () => {
    await expect(check('a.txt', Buffer.alloc(0))).rejects.toMatchObject({
      code: 'attachment-empty',
    });
    const breaksOff = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('aborted');
      })(),
    );
    await expect(
      attachments.check('a.txt', breaksOff, { types: all, maxBytes: 100 }),
    ).rejects.toMatchObject({ code: 'upload-interrupted' });
    expect(await left()).toEqual([]);
  });

  it('is refused where malware is found in it', async () => {
    const finds = attachmentsWith({
      required: true,
      scan: async () => ({ status: 'infected', signature: 'Eicar' }),
    });
    await expect(check('a.pdf', sampleFiles.pdf, 1_000, finds)).rejects.toMatchObject({
      code: 'attachment-infected',
      params: { name: 'a.pdf', signature: 'Eicar' },
    });
    expect(await left()).toEqual([]);
  });

  it('is fit for others when it is clean, or when nobody is to look', () => {
    const required = attachmentsWith({ ...noScan, required: true });
    const fit = (from: Attachments) =>
      (['clean', 'not-scanned', 'scan-failed', 'infected'] as const).filter((status) =>
        from.isFit(status),
      );
    expect(fit(attachments)).toEqual(['clean', 'not-scanned']);
    expect(fit(required)).toEqual(['clean']);
  });

  it('is forgotten when it came in with a process that died long ago', async () => {
    await attachments.tidyUp();
    for (const name of ['old', 'new']) writeFileSync(join(incoming, name), 'half');
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    utimesSync(join(incoming, 'old'), yesterday, yesterday);
    await attachments.tidyUp();
    expect(await left()).toEqual(['new']);
  });
});
