import { MemberJoined, type ParticipantEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Participant } from './participant.ts';

export class JoinJointParticipant extends Command<{
  readonly participantId: string;
  readonly municipalityId: string;
  readonly from: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string | null;
}> {}

export const joinJointParticipant =
  ({ data }: JoinJointParticipant): Decision<Participant, ParticipantEvent, Participant> =>
  (participant, municipality) => {
    if (participant.status !== 'joint-participant') throw new NotFound('participant-unknown');
    if (municipality.status !== 'municipality')
      throw new Rejected('municipality-unknown', { unknown: [data.municipalityId] });
    const before = participant.members.filter(
      ({ municipalityId }) => municipalityId === data.municipalityId,
    );
    if (before.some(({ from, to }) => from === data.from && to === null)) return [];
    if (participant.dissolvedOn !== null)
      throw new Rejected('joint-participant-dissolved', { on: participant.dissolvedOn });
    if (before.some(({ to }) => to === null || to >= data.from))
      throw new Rejected('member-already', { municipalityId: data.municipalityId });

    return [MemberJoined(data)];
  };
