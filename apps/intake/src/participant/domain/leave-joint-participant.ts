import { MemberLeft, type ParticipantEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Participant } from './participant.ts';

export class LeaveJointParticipant extends Command<{
  readonly participantId: string;
  readonly municipalityId: string;
  /** The last day as a member. */
  readonly to: string;
}> {}

export const leaveJointParticipant =
  ({ data }: LeaveJointParticipant): Decision<Participant, ParticipantEvent> =>
  (participant) => {
    if (participant.status !== 'joint-participant') throw new NotFound('participant-unknown');
    const membership = participant.members.findLast(
      ({ municipalityId }) => municipalityId === data.municipalityId,
    );
    if (!membership) throw new Rejected('not-a-member', { municipalityId: data.municipalityId });
    if (membership.to === data.to) return [];
    if (membership.to !== null)
      throw new Rejected('not-a-member', { municipalityId: data.municipalityId });
    if (membership.from !== null && data.to < membership.from)
      throw new Rejected('period-reversed', { from: membership.from, to: data.to });

    return [MemberLeft(data)];
  };
