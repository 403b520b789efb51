import { MembershipEnded, NetworkLeft, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, dayBefore, type Decision } from '@samanom/kernel';
import type { Membership, Place } from './membership.ts';

export class EndMembership extends Command<Parameters<typeof MembershipEnded>[0]> {}

/** The last day there: the last of the participation, or none where it would have begun later. */
const lastDay = ({ from }: Pick<Place, 'from'>, on: string): string =>
  from !== null && from > on ? dayBefore(from) : on;

/** Whoever leaves the programme leaves its networks that day. Why is kept with intake; attendance stays as it was. */
export const endMembership =
  ({ data }: EndMembership): Decision<Membership, MembershipEvent> =>
  (membership) => {
    if (membership.status === 'none' || membership.endedOn === data.on) return [];
    const { participationId, on } = data;
    const left = membership.places
      .filter(({ to }) => to === null || to > on)
      .map(({ to: _, ...stay }) =>
        NetworkLeft({ ...stay, participationId, to: lastDay(stay, on), reason: null }),
      );

    return [...left, MembershipEnded(data)];
  };
