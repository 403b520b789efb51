import { stringify } from 'csv-stringify/sync';
import type { FilledTable } from './export-table.ts';

/**
 * For spreadsheets in Norway: UTF-8 with a mark that says so, semicolons, CRLF. Text that a spreadsheet would take for
 * a formula gets an apostrophe before it; a number is written as the number it is.
 */
export const csvOf = ({ headings, rows }: FilledTable): Buffer =>
  Buffer.from(
    stringify([[...headings], ...rows.map((row) => row.map(({ value }) => value))], {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    }),
  );
