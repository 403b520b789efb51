import { crc32, deflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
  /** What its table of contents says of its length, where that is not the truth. */
  readonly declared?: number;
}

const header = (signature: number, ...fields: readonly (readonly [2 | 4, number])[]): Buffer =>
  Buffer.concat([
    Buffer.from([
      signature & 255,
      (signature >> 8) & 255,
      (signature >> 16) & 255,
      signature >> 24,
    ]),
    ...fields.map(([width, value]) => {
      const field = Buffer.alloc(width);
      field.writeUIntLE(value, 0, width);
      return field;
    }),
  ]);

const DEFLATED = 8;

/** A zip of these entries, as office documents are zips. */
export const zipOf = (entries: readonly Entry[]): Buffer => {
  const files: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, declared = bytes.length } of entries) {
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const about = [
      [2, 20],
      [2, 0],
      [2, DEFLATED],
      [4, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, declared],
      [2, path.length],
      [2, 0],
    ] as const;
    const file = Buffer.concat([header(0x04034b50, ...about), path, packed]);
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const;
    contents.push(header(0x02014b50, [2, 20], ...about, ...rest), path);
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(contents);
  const count = entries.length;
  const end = header(
    0x06054b50,
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...files, directory, end]);
};

const types = (part: string) =>
  Buffer.from(
    `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="application/${part}.main+xml"/></Types>`,
  );
const office = 'vnd.openxmlformats-officedocument';
const ooxml = (part: string) => zipOf([{ name: '[Content_Types].xml', bytes: types(part) }]);
const odf = (kind: string) =>
  zipOf([
    { name: 'mimetype', bytes: Buffer.from(`application/vnd.oasis.opendocument.${kind}`) },
    { name: 'content.xml', bytes: Buffer.from('<x/>') },
  ]);

/** Small files that are what they say. */
export const sampleFiles = {
  pdf: Buffer.from(
    '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
  png: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100', 'hex'),
  txt: Buffer.from('Møteinnkalling\r\n', 'latin1'),
  docx: ooxml(`${office}.wordprocessingml.document`),
  xlsx: ooxml(`${office}.spreadsheetml.sheet`),
  pptx: ooxml(`${office}.presentationml.presentation`),
  odt: odf('text'),
  ods: odf('spreadsheet'),
  odp: odf('presentation'),
} as const;

/** Files that are not. */
export const badFiles = {
  executable: Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
  withMacros: zipOf([
    { name: '[Content_Types].xml', bytes: types('vnd.ms-word.document.macroEnabled') },
  ]),
  plainZip: zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]),
  /** Some 300 kB that unpack to 300 MB. */
  bomb: () =>
    zipOf([
      { name: '[Content_Types].xml', bytes: types(`${office}.wordprocessingml.document`) },
      ...['a', 'b', 'c'].map((name) => ({ name, bytes: Buffer.alloc(100 * 1024 * 1024) })),
    ]),
  /** Says that it unpacks to ten bytes. */
  lyingBomb: () =>
    zipOf([
      { name: '[Content_Types].xml', bytes: types(`${office}.wordprocessingml.document`) },
      { name: 'a', bytes: Buffer.alloc(300 * 1024 * 1024), declared: 10 },
    ]),
  crowded: () =>
    zipOf(Array.from({ length: 6_000 }, (_, n) => ({ name: `${n}`, bytes: Buffer.from('x') }))),
} as const;
