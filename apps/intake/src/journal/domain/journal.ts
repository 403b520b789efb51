import type { JournalEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

interface Entry {
  readonly letterId: string;
  readonly applicationId: string;
  readonly year: number;
  readonly caseNumber: number;
  readonly documentNumber: number;
}

/**
 * The journal (postjournal): one aggregate for all, as no number may be given twice. An application is a case, numbered
 * in the year of its first letter and known by that number ever after; its letters are numbered within it.
 */
export type Journal = readonly Entry[];

/** There is one journal. */
export const THE_JOURNAL = 'ministry';

export const journal: Aggregate<Journal, JournalEvent> = {
  name: 'journal',
  initial: [],
  evolve: { LetterJournaled: (entries, entry) => [...entries, entry] },
};

/** `2012/0007-1`; undefined for a letter that is not in the journal. */
export const journalNumberOf = (entries: Journal, letterId: string): string | undefined => {
  const entry = entries.find((one) => one.letterId === letterId);
  if (!entry) return undefined;
  const { year, caseNumber, documentNumber } = entry;
  return `${year}/${String(caseNumber).padStart(4, '0')}-${documentNumber}`;
};
