import { LetterJournaled, type JournalEvent } from '@samanom/contracts/intake';
import { Command, dateInOslo, type Decision } from '@samanom/kernel';
import type { Journal } from './journal.ts';

export class JournalLetter extends Command<{
  readonly letterId: string;
  readonly applicationId: string;
}> {}

const highest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** Every letter out has a number of its own, and keeps it. Offentleglova § 10. */
export const journalLetter =
  ({ data, meta }: JournalLetter): Decision<Journal, JournalEvent> =>
  (entries) => {
    const { letterId, applicationId } = data;
    if (entries.some((entry) => entry.letterId === letterId)) return [];
    const ofCase = entries.filter((entry) => entry.applicationId === applicationId);
    const thisYear = Number(dateInOslo(meta.at).slice(0, 4));
    const year = ofCase[0]?.year ?? thisYear;
    const ofYear = entries.filter((entry) => entry.year === year);
    const caseNumber =
      ofCase[0]?.caseNumber ?? highest(ofYear.map((entry) => entry.caseNumber)) + 1;
    const documentNumber = highest(ofCase.map((entry) => entry.documentNumber)) + 1;

    return [LetterJournaled({ letterId, applicationId, year, caseNumber, documentNumber })];
  };
