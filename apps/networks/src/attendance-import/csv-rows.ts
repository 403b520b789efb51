import type { ImportedRow } from '@samanom/contracts/networks';
import { Rejected } from '@samanom/kernel';
import { CsvError, parse } from 'csv-parse/sync';

const fields: readonly string[] = [
  'network',
  'number',
  'participant',
  'party',
  'present',
  'reason',
  'notedAt',
];

const needed = fields.filter((field) => field !== 'reason' && field !== 'notedAt');

const parsed = (csv: string): readonly Record<string, string>[] => {
  try {
    return parse(csv, {
      bom: true,
      columns: (names: string[]) => {
        check(names);
        return names;
      },
      delimiter: [';', ','],
      skip_empty_lines: true,
      trim: true,
    });
  } catch (failure) {
    if (failure instanceof CsvError)
      throw new Rejected('import-unreadable', { line: failure['lines'] ?? '?' });
    throw failure;
  }
};

const check = (names: readonly string[]): void => {
  const unknown = names.filter((name) => !fields.includes(name));
  const missing = needed.filter((name) => !names.includes(name));
  if (unknown.length + missing.length > 0)
    throw new Rejected('import-columns', { unknown, missing, fields });
};

/** The rows of a spreadsheet saved as CSV, with comma or semicolon. @throws Rejected: it is no such table */
export const csvRows = (csv: string): readonly ImportedRow[] => {
  const rows = parsed(csv);
  if (rows.length === 0) throw new Rejected('import-empty');
  return rows;
};
