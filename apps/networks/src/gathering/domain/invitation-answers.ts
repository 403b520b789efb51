import type { InvitationAnswer, InvitationAnswerEvent } from '@samanom/contracts/networks';
import type { Aggregate } from '@samanom/kernel';

type Answer = Pick<InvitationAnswer, 'party' | 'personId' | 'coming' | 'reason' | 'on'>;

/** What the parties of one unit, and persons for them, have answered to one invitation: the latest of each. */
export type InvitationAnswers = readonly Answer[];

/** A stream for each unit and gathering, so that nobody waits for another municipality's answer. */
export const invitationAnswers: Aggregate<InvitationAnswers, InvitationAnswerEvent> = {
  name: 'invitation-answers',
  initial: [],
  evolve: {
    InvitationAnswered: (answers, { party, personId, coming, reason, on }) => [
      ...answers.filter((one) => one.party !== party || one.personId !== personId),
      { party, personId, coming, reason, on },
    ],
  },
};
