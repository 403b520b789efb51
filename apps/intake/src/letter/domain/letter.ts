import type { LetterEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

type Issued = Extract<LetterEvent, { type: 'LetterIssued' }>['data'];

export interface IssuedLetter extends Issued {
  /** Failed: the last attempt did not get it there. */
  readonly status: 'issued' | 'sent' | 'delivered' | 'failed';
  readonly attempts: number;
  /** Of the last attempt. */
  readonly channel: string | null;
}

/** What a municipality is written to because of a decision: made once, and then on its way. */
export type Letter = { readonly status: 'none' } | IssuedLetter;

const onceIssued = (letter: Letter, change: Partial<IssuedLetter>): Letter =>
  letter.status === 'none' ? letter : { ...letter, ...change };

export const letter: Aggregate<Letter, LetterEvent> = {
  name: 'letter',
  initial: { status: 'none' },
  evolve: {
    LetterIssued: (_, issued) => ({ ...issued, status: 'issued', attempts: 0, channel: null }),
    LetterSent: (letter, { attempt, channel }) =>
      onceIssued(letter, { status: 'sent', attempts: attempt, channel }),
    LetterDelivered: (letter) => onceIssued(letter, { status: 'delivered' }),
    LetterDeliveryFailed: (letter, { attempt, channel }) =>
      onceIssued(letter, { status: 'failed', attempts: attempt, channel }),
  },
};
