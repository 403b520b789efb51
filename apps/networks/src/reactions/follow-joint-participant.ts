import type { ParticipantEvent } from '@samanom/contracts/intake';
import { reaction } from '@samanom/kafka';
import { PartWithMunicipality } from '../membership/part-with-municipality.handlers.ts';

/** A municipality that has left a joint participant leaves the networks in which it was by itself. */
export const followJointParticipant = reaction<ParticipantEvent>({
  name: 'follow-joint-participant',
  from: 'beginning',
  on: {
    MemberLeft: ({ participantId, municipalityId, to }, { eventId }) => [
      {
        target: participantId,
        command: (meta) =>
          new PartWithMunicipality({ participantId, municipalityId, to, because: eventId }, meta),
      },
    ],
  },
});
