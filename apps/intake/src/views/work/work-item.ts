import { fill, type Language } from '@samanom/contracts';
import {
  momentInWords,
  partyWords,
  tell,
  workWords,
  type Sentence,
  type WorkItem,
  type WorkKind,
} from '@samanom/contracts/intake';
import type { Party } from '@samanom/kernel';
import type { WaitingRow } from './waiting.ts';
import { workKinds } from './work-kinds.ts';

interface Missing {
  readonly municipality: string;
  readonly party: Party;
}

interface Said {
  readonly missing?: readonly Missing[];
  readonly remindedAt?: string | null;
}

/** Parties and moments are named in the sentence's own language; everything else is as it is. */
const inLanguage = (parts: WaitingRow['parts'], language: Language) => {
  const { missing, remindedAt } = parts as Said;
  return {
    ...parts,
    ...(missing && { missing: missing.map((one) => fill(partyWords[one.party][language], one)) }),
    ...(remindedAt && { remindedAt: momentInWords(remindedAt, language) }),
  };
};

const sentenceOf = (words: Sentence, parts: WaitingRow['parts']): WorkItem['sentence'] => ({
  nb: tell(words, inLanguage(parts, 'nb'), 'nb'),
  nn: tell(words, inLanguage(parts, 'nn'), 'nn'),
  en: tell(words, inLanguage(parts, 'en'), 'en'),
});

export type WorkRow = WaitingRow & { readonly kind: WorkKind };

/** What waits, said in words and with the way to it. */
export const workItem = (row: WorkRow): WorkItem => ({
  ...row,
  sentence: sentenceOf(workWords[row.kind], row.parts),
  link: workKinds[row.kind].link(row),
});
