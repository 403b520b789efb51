import { LetterDelivered, LetterDeliveryFailed, type LetterEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Letter } from './letter.ts';

export class RecordDelivery extends Command<{
  readonly letterId: string;
  readonly outcome: 'delivered' | 'failed';
}> {}

/** What the channel, or the post, says afterwards: that it has arrived, or that it came back. */
export const recordDelivery =
  ({ data, meta }: RecordDelivery): Decision<Letter, LetterEvent> =>
  (letter) => {
    if (letter.status === 'none') throw new NotFound('letter-unknown');
    if (letter.status === data.outcome) return [];
    if (letter.status !== 'sent' || letter.channel === null) throw new Rejected('letter-not-sent');
    const { letterId, attempts: attempt, channel } = letter;
    const about = { letterId, attempt, channel };

    return data.outcome === 'delivered'
      ? [LetterDelivered({ ...about, deliveredAt: meta.at })]
      : [LetterDeliveryFailed({ ...about, reason: 'returned', final: true })];
  };
