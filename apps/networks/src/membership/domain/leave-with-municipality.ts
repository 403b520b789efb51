import { NetworkLeft, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import { lastDayOf, type Membership } from './membership.ts';

export class LeaveWithMunicipality extends Command<{
  readonly participationId: string;
  readonly municipalityId: string;
  /** Its last day in the joint participant. */
  readonly to: string;
}> {}

/** A municipality that leaves a joint participant takes its own stays with it; those of the whole go on without it. */
export const leaveWithMunicipality =
  ({ data }: LeaveWithMunicipality): Decision<Membership, MembershipEvent> =>
  (membership) => {
    if (membership.status === 'none') return [];
    const { participationId, municipalityId } = data;
    return membership.places
      .filter((place) => place.municipalityId === municipalityId)
      .filter(({ to }) => to === null || to > data.to)
      .map(({ to: _, ...stay }) =>
        NetworkLeft({ ...stay, participationId, to: lastDayOf(stay, data.to), reason: null }),
      );
  };
