import writeXlsxFile, { type Cell as WrittenCell } from 'write-excel-file/node';
import type { Cell, FilledTable } from './export-table.ts';

export interface Sheet {
  readonly name: string;
  readonly table: FilledTable;
}

/** A spreadsheet's days begin with 1900; what is older stays text. */
const FIRST_DAY = '1900-03-01';
/** No cell of a spreadsheet holds more; what is longer says that it was cut. */
const MOST_CHARACTERS = 32_767;
const CUT = ' […]';

const osloTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const fitting = (text: string): string =>
  text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS - CUT.length) + CUT : text;

/** What stands for a character in the format is written out, and a line ends in the one way that XML keeps. */
const plain = (text: string): string =>
  text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/\r\n?/g, '\n');

const textCell = (value: string): WrittenCell => ({ type: String, value: plain(fitting(value)) });

/** Spreadsheets know no time zones: a moment is shown by the clock in Oslo. */
const momentCell = (value: string, format: string): WrittenCell =>
  value < FIRST_DAY
    ? textCell(value)
    : {
        type: Date,
        value: new Date(
          value.length === 10 ? value : `${osloTime.format(new Date(value)).replace(' ', 'T')}Z`,
        ),
        format,
      };

const written = ({ kind, value }: Cell): WrittenCell => {
  if (value === null) return null;
  if (typeof value === 'number') return { type: Number, value };
  if (kind === 'date') return momentCell(value, 'yyyy-mm-dd');
  if (kind === 'instant') return momentCell(value, 'yyyy-mm-dd hh:mm:ss');
  return textCell(value);
};

/** Real dates and numbers; text is text, whatever it begins with. */
export const workbookOf = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(({ name, table: { headings, rows } }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: headings.map((heading) => ({ width: Math.max(14, heading.length + 2) })),
      data: [
        headings.map((value) => ({ type: String, value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(written)),
      ],
    })),
  ).toBuffer();
