import { ParticipationEnded, type ParticipationEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { Participation } from './participation.ts';

export class LeaveWithApplication extends Command<{
  readonly applicationId: string;
  readonly participationId: string;
  readonly on: string;
  /** The hash of the reason given there. */
  readonly reason: string;
}> {}

/** A participation that rests on an application ends with it. Others are none of its business. */
export const leaveWithApplication =
  ({ data }: LeaveWithApplication): Decision<Participation, ParticipationEvent> =>
  (participation) => {
    const { applicationId, ...ended } = data;
    const rests =
      participation.status === 'begun' &&
      participation.applicationId === applicationId &&
      participation.endedOn === null;

    return rests ? [ParticipationEnded(ended)] : [];
  };
