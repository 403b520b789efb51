import { findingText, type NetworkFindingEvent } from '@samanom/contracts/networks';
import type { Aggregate } from '@samanom/kernel';

/** The last noted form of a finding, as text to compare with; null while it has not been noted. */
export type NetworkFinding = string | null;

export const networkFinding: Aggregate<NetworkFinding, NetworkFindingEvent> = {
  name: 'network-finding',
  initial: null,
  evolve: { NetworkFindingNoted: (_, noted) => findingText(noted) },
};
