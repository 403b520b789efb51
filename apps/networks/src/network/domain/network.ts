import type { NetworkEvent } from '@samanom/contracts/networks';
import type { Aggregate } from '@samanom/kernel';

/** Municipalities of one cohort that meet about a theme. */
export type Network =
  | { readonly status: 'none' }
  | { readonly status: 'formed'; readonly name: string; readonly cohortId: string };

export const network: Aggregate<Network, NetworkEvent> = {
  name: 'network',
  initial: { status: 'none' },
  evolve: {
    NetworkFormed: (_, { name, cohortId }) => ({ status: 'formed', name, cohortId }),
  },
};
