import { MemberJoined, type ParticipantEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { MunicipalityNumbers } from '../../municipality-numbers/domain/municipality-numbers.ts';
import type { Participant } from './participant.ts';

export class JoinJointParticipant extends Command<{
  readonly participantId: string;
  readonly municipalityId: string;
  readonly from: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string | null;
}> {}

export const joinJointParticipant =
  ({
    data,
  }: JoinJointParticipant): Decision<
    Participant,
    ParticipantEvent,
    { readonly municipality: Participant; readonly register: MunicipalityNumbers }
  > =>
  (participant, { municipality, register }) => {
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

    const end = register.mergers.find(
      ({ merged, on }) => merged.includes(data.municipalityId) && on <= data.from,
    );
    if (end)
      throw new Rejected('municipality-merged', { ...end, municipalityId: data.municipalityId });

    return [MemberJoined(data)];
  };
