import {
  JointParticipantDissolved,
  MemberLeft,
  type ParticipantEvent,
} from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Membership, Participant } from './participant.ts';

export class LeaveJointParticipant extends Command<{
  readonly participantId: string;
  readonly municipalityId: string;
  /** The last day as a member. */
  readonly to: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string | null;
}> {}

/** The last day that anybody is a member; null while somebody stays. */
const lastDayOf = (members: readonly Pick<Membership, 'to'>[]): string | null => {
  const ends = members.flatMap(({ to }) => to ?? []);
  return ends.length === members.length ? (ends.sort().at(-1) ?? null) : null;
};

/** Whoever leaves stays in the history; when nobody is left, the joint participant is no more. */
export const leaveJointParticipant =
  ({ data }: LeaveJointParticipant): Decision<Participant, ParticipantEvent> =>
  (participant) => {
    if (participant.status !== 'joint-participant') throw new NotFound('participant-unknown');
    const { participantId, municipalityId, to } = data;
    const membership = participant.members.findLast((one) => one.municipalityId === municipalityId);
    if (!membership) throw new Rejected('not-a-member', { municipalityId });
    if (membership.to === to) return [];
    if (membership.to !== null) throw new Rejected('not-a-member', { municipalityId });
    if (membership.from !== null && to < membership.from)
      throw new Rejected('period-reversed', { from: membership.from, to });

    const others = participant.members.filter((one) => one !== membership);
    const on = lastDayOf([...others, { to }]);
    const left = MemberLeft(data);
    return on === null ? [left] : [left, JointParticipantDissolved({ participantId, on })];
  };
