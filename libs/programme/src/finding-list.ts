import { fill, type Language } from '@samanom/contracts';
import type { FindingAnswer, FindingWords } from '@samanom/contracts/intake';
import type { Page } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface FindingRow {
  readonly code: string;
  readonly rows: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly figures: Readonly<Record<string, number>>;
}

/** What does not agree in the printed lists, one row for each finding. */
export const findingRow = new EntitySchema<FindingRow>({
  name: 'finding-list',
  columns: {
    code: { type: 'text', primary: true },
    rows: { type: 'jsonb' },
    figures: { type: 'jsonb' },
  },
});

/** A finding of an older release may no longer have words; its code then speaks. */
type Words = Readonly<Record<string, FindingWords | undefined>>;

const inWords = (
  words: Words,
  { code, rows, figures }: FindingRow,
  language: Language,
): FindingAnswer => {
  const known = words[code];
  return {
    code,
    number: known?.number ?? 0,
    finding: known ? fill(known.finding[language], figures) : code,
    done: known ? fill(known.done[language], figures) : '',
    rows: [...rows],
    figures,
  };
};

/** In the order of their numbers. */
export const findingsInWords = (
  words: Words,
  noted: readonly FindingRow[],
  language: Language,
): Page<FindingAnswer> => {
  const rows = noted
    .map((row) => inWords(words, row, language))
    .toSorted((one, other) => one.number - other.number || one.code.localeCompare(other.code));
  return { total: rows.length, rows };
};
