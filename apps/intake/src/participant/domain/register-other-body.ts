import { OtherBodyRegistered, type ParticipantEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Participant } from './participant.ts';

export class RegisterOtherBody extends Command<{
  readonly participantId: string;
  readonly name: string;
}> {}

/** A body that is no municipality, such as KS Agder; it is counted apart. */
export const registerOtherBody =
  ({ data }: RegisterOtherBody): Decision<Participant, ParticipantEvent> =>
  (participant) => {
    if (participant.status === 'other-body' && participant.name === data.name) return [];
    if (participant.status !== 'none') throw new Rejected('participant-exists');

    return [OtherBodyRegistered(data)];
  };
