import type { ParticipationEvent } from '@samanom/contracts/intake';
import { reaction } from '@samanom/kafka';
import { AwaitNetwork } from '../membership/domain/await-network.ts';

/** A participation, listed or admitted, stands on the work list until somebody places it in a network. Other bodies are in no network. */
export const awaitNetworkWhenListed = reaction<ParticipationEvent>({
  name: 'await-network-when-listed',
  from: 'beginning',
  on: {
    ListEntryImported: ({ kind, participationId, cohortId, participantId }) =>
      kind === 'participation'
        ? [
            {
              target: participationId,
              command: (meta) =>
                new AwaitNetwork({ participationId, cohortId, participantId }, meta),
            },
          ]
        : [],
    ParticipationBegun: ({ participationId, cohortId, participantId }) => [
      {
        target: participationId,
        command: (meta) => new AwaitNetwork({ participationId, cohortId, participantId }, meta),
      },
    ],
  },
});
