import { parse } from 'csv-parse/sync';

/** Where something is printed: what a finding points at. */
export interface PrintedAt {
  readonly file: string;
  /** From 1, the header counted. */
  readonly line: number;
  /** The line as it stands in the file. */
  readonly text: string;
}

export interface CsvLine extends PrintedAt {
  readonly cells: ReadonlyMap<string, string>;
}

export const misfit = ({ file, line }: Omit<PrintedAt, 'text'>, field: string, why: string) =>
  new Error(`${file}, line ${line}, ${field}: ${why}`);

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
  readonly raw: string;
}

const recordsOf = (file: string, text: string): readonly CsvRecord[] => {
  try {
    const records = parse(text, { bom: true, info: true, raw: true, relax_column_count: true });
    return records as unknown as CsvRecord[]; // its types don't know what `info` and `raw` make of a record
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
};

/** The lines of a list, every cell under the name of its column. */
export const csvLines = (file: string, text: string): readonly CsvLine[] => {
  const [header, ...rows] = recordsOf(file, text);
  if (!header || rows.length === 0) throw new Error(`${file} holds no rows`);
  const names = header.record;

  return rows.map(({ record, info, raw }) => {
    const at = { file, line: info.lines, text: raw.trimEnd() };
    const lacking = names[record.length];
    if (lacking) throw misfit(at, lacking, 'missing');
    if (record.length > names.length)
      throw misfit(at, `field ${names.length + 1}`, 'there is no column for it');
    return { ...at, cells: new Map(names.map((name, n) => [name, record[n] ?? ''])) };
  });
};

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A line with one of its cells left empty. */
export const without = (field: string, line: CsvLine): string =>
  [...line.cells].map(([name, cell]) => (name === field ? '' : quoted(cell))).join(',');
