import { Rejected } from '@samanom/kernel';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { mediaTypeOf, type Kind } from './kinds.ts';

/** What a document may unpack to. Ten times what any real one seen here needs. */
export const zipLimits = { entries: 5_000, bytes: 200 * 1024 * 1024 } as const;

const tooMuch = () => new Rejected('attachment-unpacks-too-large', { limitBytes: zipLimits.bytes });

/** All that is in it, by its own table of contents: nothing is unpacked yet. */
const entriesOf = async (zip: ZipFile): Promise<readonly Entry[]> => {
  if (zip.entryCount > zipLimits.entries) throw tooMuch();
  const entries: Entry[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (bytes > zipLimits.bytes) throw tooMuch();
    entries.push(entry);
  }
  return entries;
};

/** The two places where a document says what it is; neither is ever long. */
const SAYING = new Set(['mimetype', '[Content_Types].xml']);
const LONGEST_SAYING = 1024 * 1024;

/** Unpacks one for real and forgets it; one that is longer than it says ends with a fault. */
const unpack = async (zip: ZipFile, entry: Entry): Promise<string> => {
  const kept: Buffer[] = [];
  const keeps = SAYING.has(entry.fileName) && entry.uncompressedSize <= LONGEST_SAYING;
  await pipeline(await zip.openReadStreamPromise(entry), async (bytes: AsyncIterable<Buffer>) => {
    for await (const chunk of bytes) if (keeps) kept.push(chunk);
  });
  return Buffer.concat(kept).toString('utf8');
};

/** What each kind says of itself, and where. A document with macros says otherwise, and is none of them. */
const kindSaid = (saying: ReadonlyMap<string, string>): Kind | undefined => {
  const mimetype = saying.get('mimetype')?.trim();
  const types = saying.get('[Content_Types].xml');
  if (types === undefined)
    return (['odt', 'ods', 'odp'] as const).find((kind) => mediaTypeOf(kind) === mimetype);
  return (['docx', 'xlsx', 'pptx'] as const).find((kind) =>
    types.includes(`"${mediaTypeOf(kind)}.main+xml"`),
  );
};

/** What a zip is: unpacked whole within bounds, so that what is kept unpacks at whoever opens it, too. */
export const kindOfZip = async (path: string): Promise<Kind | undefined> => {
  const zip = await openPromise(path, { autoClose: false }).catch(() => undefined);
  if (!zip) throw new Rejected('attachment-damaged');
  try {
    const saying = new Map<string, string>();
    for (const entry of await entriesOf(zip)) saying.set(entry.fileName, await unpack(zip, entry));
    return kindSaid(saying);
  } catch (error) {
    throw error instanceof Rejected ? error : new Rejected('attachment-damaged');
  } finally {
    zip.close();
  }
};
