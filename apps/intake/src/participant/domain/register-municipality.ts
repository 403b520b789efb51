import { MunicipalityRegistered, type ParticipantEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Participant } from './participant.ts';

export class RegisterMunicipality extends Command<{
  readonly participantId: string;
  readonly name: string;
  readonly county: string | null;
}> {}

/** Two municipalities may share a name (Bø, Våler, Os), so the name is no key. */
export const registerMunicipality =
  ({ data }: RegisterMunicipality): Decision<Participant, ParticipantEvent> =>
  (participant) => {
    if (participant.status === 'municipality' && participant.name === data.name) return [];
    if (participant.status !== 'none') throw new Rejected('participant-exists');

    return [MunicipalityRegistered(data)];
  };
