import { applicantColumns, type Applicant } from '@samanom/contracts/intake';
import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';

const MANY = '|';

/**
 * For spreadsheets in Norway: UTF-8 with a mark that says so, semicolons, CRLF. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export const applicantsCsv = (rows: readonly Applicant[]): Readable =>
  Readable.from(
    rows.map((row) => ({
      ...row,
      jointWith: row.jointWith.join(MANY),
      themes: row.themes.join(MANY),
    })),
  ).pipe(
    stringify({
      bom: true,
      header: true,
      columns: [...applicantColumns],
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    }),
  );
