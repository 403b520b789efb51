import type { FindingCode } from '@samanom/contracts/intake';
import { keyOf } from './participant-ids.ts';
import type { PrintedAt } from './csv.ts';
import type { PrintedCohort, PrintedLists, PrintedMunicipality } from './printed-lists.ts';

/** What does not agree, with the rows that show it. */
export interface Found {
  readonly code: FindingCode;
  readonly rows: PrintedAt[];
  readonly figures: Record<string, number>;
}

export const found = (
  code: FindingCode,
  rows: readonly PrintedAt[],
  figures: Record<string, number>,
): Found => ({
  code,
  rows: [
    ...new Map(
      rows.map(({ file, line, text }) => [`${file}:${line}`, { file, line, text }]),
    ).values(),
  ],
  figures,
});

interface InCohort {
  readonly cohort: PrintedCohort;
  readonly municipality: PrintedMunicipality;
}

/** A municipality in one of the cohorts: it may be in both. */
export const placeOf = ({ cohort, municipality }: InCohort): string =>
  `${cohort}/${keyOf(municipality)}`;

export const distinct = (rows: readonly Omit<InCohort, 'cohort'>[]): number =>
  new Set(rows.map(({ municipality }) => keyOf(municipality))).size;

/** Each looks for one kind of disagreement; what no row shows is no finding. */
export const findIn =
  (finders: readonly ((lists: PrintedLists) => Found)[]) =>
  (lists: PrintedLists): readonly Found[] =>
    finders.map((find) => find(lists)).filter(({ rows }) => rows.length > 0);
