import type { ParticipationEvent } from '@samanom/contracts/intake';
import { reaction } from '@samanom/kafka';
import { AwaitNetwork } from '../membership/domain/await-network.ts';
import { EndMembership } from '../membership/domain/end-membership.ts';

type Begun = ConstructorParameters<typeof AwaitNetwork>[0];

const awaiting = ({ participationId, cohortId, participantId }: Begun) => [
  {
    target: participationId,
    command: (meta: ConstructorParameters<typeof AwaitNetwork>[1]) =>
      new AwaitNetwork({ participationId, cohortId, participantId }, meta),
  },
];

/**
 * A participation, listed or admitted, stands on the work list until somebody places it; one that has ended leaves its
 * networks. One reaction for both, as what follows one place in the log keeps the order. Other bodies are in no network.
 */
export const followParticipation = reaction<ParticipationEvent>({
  name: 'follow-participation',
  from: 'beginning',
  on: {
    ListEntryImported: (listed) => (listed.kind === 'participation' ? awaiting(listed) : []),
    ParticipationBegun: awaiting,
    ParticipationEnded: ({ participationId, on }) => [
      {
        target: participationId,
        command: (meta) => new EndMembership({ participationId, on }, meta),
      },
    ],
  },
});
