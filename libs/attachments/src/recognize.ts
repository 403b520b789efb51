import { Rejected } from '@samanom/kernel';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { endingsOf, kindByName, mediaTypeOf, type Kind } from './kinds.ts';
import { kindOfZip } from './zip-inspection.ts';

/** How files begin that are no text. */
const beginnings: readonly (readonly [Kind | 'zip', Buffer])[] = [
  ['pdf', Buffer.from('%PDF-')],
  ['png', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['jpeg', Buffer.from('ffd8ff', 'hex')],
  ['zip', Buffer.from('504b0304', 'hex')],
];

const beginningOf = async (path: string): Promise<Kind | 'zip' | undefined> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.subarray(0, bytesRead);
    return beginnings.find(([, bytes]) => head.subarray(0, bytes.length).equals(bytes))?.[0];
  } finally {
    await file.close();
  }
};

/** Tabulator, line feed, form feed, carriage return: all the control characters that a text has. */
const inText = new Set([9, 10, 12, 13]);
const isControl = (byte: number): boolean => (byte < 32 && !inText.has(byte)) || byte === 127;

/** Plain text of any encoding that keeps ASCII: a spreadsheet's CSV is seldom UTF-8. */
const isText = async (path: string): Promise<boolean> => {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    if (chunk.some(isControl)) return false;
  return true;
};

const kindByContent = async (path: string): Promise<Kind | undefined> => {
  const beginning = await beginningOf(path);
  if (beginning === 'zip') return kindOfZip(path);
  if (beginning) return beginning;
  return (await isText(path)) ? 'text' : undefined;
};

/** The kind that a name promises, if files of it are taken at all. */
export const promisedKind = (name: string, taken: readonly string[]): Kind => {
  const kind = kindByName(name);
  if (kind && taken.includes(mediaTypeOf(kind))) return kind;
  throw new Rejected('attachment-type-not-allowed', { endings: endingsOf(taken) });
};

/** Refused unless the content is what the name promises. CSV is text, and has no other sign. */
export const recognize = async (path: string, promised: Kind): Promise<void> => {
  const found = await kindByContent(path);
  if (found === promised || (found === 'text' && promised === 'csv')) return;
  throw new Rejected('attachment-not-what-it-says', { promised, found: found ?? '?' });
};
