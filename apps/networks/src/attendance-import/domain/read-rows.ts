import type { ImportedRow } from '@samanom/contracts/networks';
import { findCell, type FoundCell, type Register } from './find-cell.ts';
import { readRow, type FieldProblem, type ReadRow } from './read-row.ts';

export interface RowProblem extends FieldProblem {
  /** From 1. */
  readonly row: number;
}

/** A row that can be noted. */
export interface Taken extends FoundCell, Pick<ReadRow, 'present' | 'reason' | 'notedAt'> {
  readonly row: number;
}

export interface ReadRows {
  readonly taken: readonly Taken[];
  readonly problems: readonly RowProblem[];
}

const cellKey = ({ gatheringId, participationId, municipalityId, party }: FoundCell): string =>
  [gatheringId, participationId, municipalityId, party].join(' ');

type One = { readonly taken: Taken } | { readonly problems: readonly RowProblem[] };

const readOne = (register: Register, now: string, imported: ImportedRow, row: number): One => {
  const read = readRow(imported, now);
  if ('problems' in read) return { problems: read.problems.map((one) => ({ row, ...one })) };
  const found = findCell(register, read.row);
  if ('problem' in found) return { problems: [{ row, ...found.problem }] };
  const { present, reason, notedAt } = read.row;
  return { taken: { row, ...found.cell, present, reason, notedAt } };
};

/** Each row for itself. Of two on the same party the first is taken: which was meant, nobody can tell. */
export const readRows = (
  rows: readonly ImportedRow[],
  register: Register,
  now: string,
): ReadRows => {
  const seen = new Map<string, number>();
  const taken: Taken[] = [];
  const problems: RowProblem[] = [];
  for (const [n, imported] of rows.entries()) {
    const one = readOne(register, now, imported, n + 1);
    if ('problems' in one) {
      problems.push(...one.problems);
      continue;
    }
    const key = cellKey(one.taken);
    const first = seen.get(key);
    if (first === undefined) taken.push(one.taken);
    else problems.push({ row: n + 1, field: 'party', code: 'row-doubled', params: { first } });
    seen.set(key, first ?? n + 1);
  }
  return { taken, problems };
};
