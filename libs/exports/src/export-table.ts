import type { Language, Words } from '@samanom/contracts';

/** What a list's row gives a cell: one thing, several, or nothing. */
export type CellValue = string | number | boolean | null | undefined | readonly string[];

export interface ExportColumn<Row> {
  readonly heading: Words;
  /** `date` is YYYY-MM-DD, `instant` an instant as the whole system writes it. */
  readonly kind: 'text' | 'number' | 'date' | 'instant';
  readonly of: (row: Row) => CellValue;
}

/** A list as a file: which columns, in which order, under which headings. */
export interface ExportTable<Row> {
  /** What the file is called, before its date. */
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly ExportColumn<Row>[];
}

export const exportTable = <Row>(table: ExportTable<Row>): ExportTable<Row> => table;

/** A column, its heading in bokmål, nynorsk and English. */
export const column = <Row>(
  kind: ExportColumn<Row>['kind'],
  [nb, nn, en]: readonly [nb: string, nn: string, en: string],
  of: (row: Row) => CellValue,
): ExportColumn<Row> => ({ kind, heading: { nb, nn, en }, of });

const MANY = '|';
const YES: Words = { nb: 'ja', nn: 'ja', en: 'yes' };
const NO: Words = { nb: 'nei', nn: 'nei', en: 'no' };

export interface Cell {
  readonly kind: ExportColumn<never>['kind'];
  /** Null is an empty cell. */
  readonly value: string | number | null;
}

export interface FilledTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const valueOf = (value: CellValue, language: Language): Cell['value'] => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  return typeof value === 'object' ? value.join(MANY) : value;
};

export const filled = <Row>(
  { columns }: ExportTable<Row>,
  rows: readonly Row[],
  language: Language,
): FilledTable => ({
  headings: columns.map(({ heading }) => heading[language]),
  rows: rows.map((row) =>
    columns.map(({ kind, of }) => ({ kind, value: valueOf(of(row), language) })),
  ),
});
