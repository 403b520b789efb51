import { MembershipEnded, NetworkLeft, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import { lastDayOf, type Membership } from './membership.ts';

export class EndMembership extends Command<Parameters<typeof MembershipEnded>[0]> {}

/** Whoever leaves the programme leaves its networks that day. Why is kept with intake; attendance stays as it was. */
export const endMembership =
  ({ data }: EndMembership): Decision<Membership, MembershipEvent> =>
  (membership) => {
    if (membership.status === 'none' || membership.endedOn === data.on) return [];
    const { participationId, on } = data;
    const left = membership.places
      .filter(({ to }) => to === null || to > on)
      .map(({ to: _, ...stay }) =>
        NetworkLeft({ ...stay, participationId, to: lastDayOf(stay, on), reason: null }),
      );

    return [...left, MembershipEnded(data)];
  };
