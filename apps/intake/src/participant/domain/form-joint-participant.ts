import { JointParticipantFormed, type ParticipantEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Participant } from './participant.ts';

export class FormJointParticipant extends Command<Parameters<typeof JointParticipantFormed>[0]> {}

/** Several municipalities take part as one: samkommune, regionråd or a cooperation. */
export const formJointParticipant =
  ({
    data,
  }: FormJointParticipant): Decision<
    Participant,
    ParticipantEvent,
    { readonly members: readonly Participant[] }
  > =>
  (participant, { members }) => {
    if (participant.status === 'joint-participant' && participant.name === data.name) return [];
    if (participant.status !== 'none') throw new Rejected('participant-exists');
    const ids = data.members.map(({ municipalityId }) => municipalityId);
    const twice = ids.filter((id, n) => ids.indexOf(id) !== n);
    if (twice.length > 0) throw new Rejected('member-twice', { municipalities: twice });
    const unknown = ids.filter((_, n) => members[n]?.status !== 'municipality');
    if (unknown.length > 0) throw new Rejected('municipality-unknown', { unknown });

    return [JointParticipantFormed(data)];
  };
