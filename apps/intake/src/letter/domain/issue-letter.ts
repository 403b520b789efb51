import { LetterIssued, type LetterEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { Letter } from './letter.ts';

export class IssueLetter extends Command<
  Omit<Parameters<typeof LetterIssued>[0], 'batch' | 'issuedAt'>
> {}

/** A letter is made once; what it says can't be changed, only another letter can be sent. */
export const issueLetter =
  ({ data, meta }: IssueLetter): Decision<Letter, LetterEvent> =>
  (letter) => {
    if (letter.status !== 'none') return [];

    return [LetterIssued({ ...data, batch: meta.batchId ?? null, issuedAt: meta.at })];
  };
