import type { LetterEvent } from '@samanom/contracts/intake';
import { reaction } from '@samanom/kafka';
import { SendLetter } from '../letter/domain/send-letter.ts';

/** A letter leaves the building because it was issued, and never because a view was built anew. */
export const sendLetterWhenIssued = reaction<LetterEvent>({
  name: 'send-letter-when-issued',
  from: 'now',
  on: {
    LetterIssued: ({ letterId }) => [
      {
        target: letterId,
        command: (meta) => new SendLetter({ letterId, byHand: false }, meta),
      },
    ],
  },
});
