import type { MembershipEvent } from '@samanom/contracts/networks';
import type { Aggregate } from '@samanom/kernel';

/** Where one participation stands with networks; it may be in several of its cohort (Sortland, Songdalen). */
export type Membership =
  | { readonly status: 'none' }
  | { readonly status: 'awaiting'; readonly cohortId: string }
  | { readonly status: 'placed'; readonly cohortId: string; readonly networks: readonly string[] };

export const membership: Aggregate<Membership, MembershipEvent> = {
  name: 'membership',
  initial: { status: 'none' },
  evolve: {
    NetworkAwaited: (_, { cohortId }) => ({ status: 'awaiting', cohortId }),
    NetworkAssigned: (membership, { networkId }) =>
      membership.status === 'none'
        ? membership
        : {
            status: 'placed',
            cohortId: membership.cohortId,
            networks: [...(membership.status === 'placed' ? membership.networks : []), networkId],
          },
  },
};
