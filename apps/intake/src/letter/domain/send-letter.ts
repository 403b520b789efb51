import { LetterDeliveryFailed, LetterSent, type LetterEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { IssuedLetter, Letter } from './letter.ts';

export class SendLetter extends Command<{
  readonly letterId: string;
  /** Somebody asks for it, knowing how old the letter is. */
  readonly byHand: boolean;
}> {}

/** What is older than this is not sent by itself: nobody expects it any more. It goes to the work list. */
export const MOST_DAYS = 3;
const DAY_MS = 86_400_000;

/** The letter, if it is still to be sent. */
export const toBeSent = (
  letter: Letter,
  { data, meta }: Pick<SendLetter, 'data' | 'meta'>,
): IssuedLetter | undefined => {
  if (letter.status === 'none') throw new NotFound('letter-unknown');
  if (letter.status === 'sent' || letter.status === 'delivered') return undefined;
  const ageMs = Date.parse(meta.at) - Date.parse(letter.issuedAt);
  if (!data.byHand && ageMs > MOST_DAYS * DAY_MS)
    throw new Rejected('letter-too-old', { days: MOST_DAYS, issuedAt: letter.issuedAt });
  return letter;
};

export class RecordAttempt extends Command<{
  readonly letterId: string;
  readonly channel: string;
  readonly outcome:
    | { readonly sent: true; readonly reference: string }
    | { readonly sent: false; readonly reason: string; readonly final: boolean };
}> {}

/** What became of an attempt to send it. Of two at once both count; the letter is known to its receiver by its id. */
export const recordAttempt =
  ({ data }: RecordAttempt): Decision<Letter, LetterEvent> =>
  (letter) => {
    if (letter.status === 'none') throw new NotFound('letter-unknown');
    const { letterId, channel, outcome } = data;
    const about = { letterId, channel, attempt: letter.attempts + 1 };
    if (outcome.sent) return [LetterSent({ ...about, reference: outcome.reference })];
    if (letter.status === 'sent' || letter.status === 'delivered') return [];

    const { reason, final } = outcome;
    return [LetterDeliveryFailed({ ...about, reason, final })];
  };
