import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '@samanom/event-store';
import { parse } from 'csv-parse/sync';
import type { StreamableFile } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { column, exportTable, listOrFile, MOST_ROWS, type ExportRequest } from '../src/index.ts';

interface Row {
  readonly name: string;
  readonly amount?: number | null;
  readonly day?: string | null;
  readonly at?: string | null;
  readonly ready?: boolean;
  readonly themes?: readonly string[];
}

const table = exportTable<Row>({
  name: 'things',
  title: { nb: 'Ting', nn: 'Ting', en: 'Things' },
  columns: [
    column('text', ['Navn', 'Namn', 'Name'], ({ name }) => name),
    column('number', ['Beløp', 'Beløp', 'Amount'], ({ amount }) => amount),
    column('date', ['Dag', 'Dag', 'Day'], ({ day }) => day),
    column('instant', ['Når', 'Når', 'When'], ({ at }) => at),
    column('text', ['Klar', 'Klar', 'Ready'], ({ ready }) => ready),
    column('text', ['Tema', 'Tema', 'Themes'], ({ themes }) => themes),
  ],
});

const asked = (known: Partial<ExportRequest> = {}): ExportRequest => ({
  format: 'csv',
  language: 'nn',
  actor: { person: 'p-1', organisation: 'ministry', role: 'analyst' },
  at: '2026-11-22T19:05:01.123Z',
  asOf: undefined,
  filter: {},
  ...known,
});

const fileOf = async (rows: readonly Row[], wanted: ExportRequest, total = rows.length) => {
  const file = (await listOrFile(wanted, table, { offset: 50, limit: 10 }, (page) => {
    expect(page).toEqual({ offset: 0, limit: MOST_ROWS });
    return Promise.resolve({ total, rows: [...rows] });
  })) as StreamableFile;
  return { bytes: await buffer(file.getStream()), headers: file.getHeaders() };
};
const csv = async (rows: readonly Row[], wanted = asked()) =>
  (await fileOf(rows, wanted)).bytes.toString();
const readBack = async (rows: readonly Row[], known: Partial<ExportRequest> = {}) => {
  const book = new Workbook();
  await book.xlsx.load((await fileOf(rows, asked({ format: 'xlsx', ...known }))).bytes);
  const sheets = book.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet
      .getSheetValues()
      .slice(1)
      .map((row) => (row as unknown[]).slice(1)),
  }));
  return { sheets, things: sheets[0]?.rows ?? [], about: sheets[1]?.rows ?? [] };
};

const whole: Row = {
  name: 'Bø; "den andre"\r\nmed linjeskift',
  amount: -1250.5,
  day: '2013-04-17',
  at: '2013-07-01T21:59:59.999Z',
  ready: true,
  themes: ['full-time', 'sick-leave'],
};

describe('a list as CSV', () => {
  it('is UTF-8 with a mark, semicolons, ISO dates, and comes back as it was', async () => {
    const text = await csv([whole]);
    expect(text.startsWith('\uFEFFNamn;Beløp;Dag;Når;Klar;Tema\r\n')).toBe(true);
    expect(parse(text, { bom: true, delimiter: ';' })[1]).toEqual([
      whole.name,
      '-1250.5',
      '2013-04-17',
      '2013-07-01T21:59:59.999Z',
      'ja',
      'full-time|sick-leave',
    ]);
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const hostile = ['=1+1', '+47 123', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")'];
    const cells = parse(await csv(hostile.map((name) => ({ name }))), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
    });
    expect(cells.slice(1).map((row) => row[0])).toEqual(hostile.map((name) => `'${name}`));
  });

  it('has headings in the language asked for, also where nothing matches', async () => {
    expect(await csv([], asked({ language: 'nb' }))).toBe('\uFEFFNavn;Beløp;Dag;Når;Klar;Tema\r\n');
    expect(await csv([], asked({ language: 'en' }))).toMatch(/^\uFEFFName;Amount;Day;When/);
  });
});

describe('a list as XLSX', () => {
  it('has real numbers and dates, and moments by the clock in Oslo', async () => {
    const { things } = await readBack([whole]);
    expect(things[1]).toEqual([
      whole.name.replace('\r\n', '\n'),
      -1250.5,
      new Date('2013-04-17T00:00:00Z'),
      new Date('2013-07-01T23:59:59Z'),
      'ja',
      'full-time|sick-leave',
    ]);
  });

  it('keeps what looks like a formula as the text it is, and survives any characters', async () => {
    const names = ['=1+1', '@SUM(A1)', '<b>&amp;</b>', 'æøå Ŋ 🏔', '_x0041_', ' '.repeat(3) + 'x'];
    const { things } = await readBack(names.map((name) => ({ name })));
    expect(things.slice(1).map(([name]) => name)).toEqual(names);
    const { things: odd } = await readBack([{ name: 'a\u0001b\uFFFEc' }]);
    expect(odd[1]?.[0]).toMatch(/^a.?b.?c$/);
  });

  it('cuts what no cell can hold, and says so; days before 1900 stay text', async () => {
    const { things } = await readBack([{ name: 'x'.repeat(40_000), day: '1838-01-01' }]);
    expect(things[1]?.[0]).toMatch(/^x{32763} \[…\]$/);
    expect(things[1]?.[2]).toBe('1838-01-01');
  });

  it('says what it is an extract of, and holds the hash of the same list as CSV', async () => {
    const known = { filter: { status: 'submitted' }, asOf: '2013-01-01T12:00:00+01:00' };
    const { sheets, about } = await readBack([whole], known);
    expect(sheets.map(({ name }) => name)).toEqual(['Ting', 'Om uttrekket']);
    const said = new Map(about.map(([name, value]) => [name, value]));
    expect(said.get('Filter')).toBe('status = submitted');
    expect(said.get('Slik det var kjent (Europe/Oslo)')).toEqual(new Date('2013-01-01T12:00:00Z'));
    expect(said.get('Teke ut (Europe/Oslo)')).toEqual(new Date('2026-11-22T20:05:01Z'));
    expect(said.get('Teke ut av (rolle)')).toBe('analyst');
    expect(said.get('Person-id')).toBe('p-1');
    expect(said.get('Tal på rader')).toBe(1);
    expect(said.get('SHA-256 av same uttrekk som CSV')).toBe(
      sha256((await fileOf([whole], asked(known))).bytes).toString('hex'),
    );
  });
});

describe('the file', () => {
  it('is named after the list and the instant', async () => {
    const { headers } = await fileOf([], asked());
    expect(headers.disposition).toBe('attachment; filename="things-2026-11-22T190501Z.csv"');
    const older = await fileOf([], asked({ format: 'xlsx', asOf: '2013-01-01T12:00:00+01:00' }));
    expect(older.headers.disposition).toContain('"things-2013-01-01T110000Z.xlsx"');
  });

  it('is refused when the list is longer than a file may be', () =>
    expect(fileOf([], asked(), MOST_ROWS + 1)).rejects.toMatchObject({ code: 'export-too-large' }));

  it('is none where a page is asked for', async () => {
    const page = { total: 1, rows: [whole] };
    const answer = await listOrFile(undefined, table, { limit: 1 }, () => Promise.resolve(page));
    expect(answer).toBe(page);
  });
});
