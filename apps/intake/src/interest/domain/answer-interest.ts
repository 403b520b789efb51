import { InterestAnswered, type InterestEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Interest } from './interest.ts';

export class AnswerInterest extends Command<Parameters<typeof InterestAnswered>[0]> {}

/** Søgne was told in 2014 that no intake was open, and that it would be considered if a new round came. */
export const answerInterest =
  ({ data }: AnswerInterest): Decision<Interest, InterestEvent> =>
  (interest) => {
    if (interest.status === 'none') throw new NotFound('interest-unknown');
    if (interest.status === 'answered') throw new Rejected('interest-answered');

    return [InterestAnswered(data)];
  };
