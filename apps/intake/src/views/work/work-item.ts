import { fill, type Language, type Words } from '@samanom/contracts';
import { partyWords, workWords, type WorkItem, type WorkKind } from '@samanom/contracts/intake';
import type { Party } from '@samanom/kernel';
import type { WaitingRow } from './waiting.ts';
import { workKinds } from './work-kinds.ts';

interface Missing {
  readonly municipality: string;
  readonly party: Party;
}

/** A list of parties is named in the sentence's own language; everything else is as it is. */
const inLanguage = (parts: WaitingRow['parts'], language: Language) => {
  const missing = parts['missing'] as readonly Missing[] | undefined;
  return missing
    ? { ...parts, missing: missing.map((one) => fill(partyWords[one.party][language], one)) }
    : parts;
};

const sentenceOf = (words: Words, parts: WaitingRow['parts']): WorkItem['sentence'] => ({
  nb: fill(words.nb, inLanguage(parts, 'nb')),
  nn: fill(words.nn, inLanguage(parts, 'nn')),
  en: fill(words.en, inLanguage(parts, 'en')),
});

export type WorkRow = WaitingRow & { readonly kind: WorkKind };

/** What waits, said in words and with the way to it. */
export const workItem = (row: WorkRow): WorkItem => ({
  ...row,
  sentence: sentenceOf(workWords[row.kind], row.parts),
  link: workKinds[row.kind].link(row),
});
