import { findingText, type FindingEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

/** The last noted form of a finding, as text to compare with; null while it has not been noted. */
export type Finding = string | null;

export const finding: Aggregate<Finding, FindingEvent> = {
  name: 'finding',
  initial: null,
  evolve: { FindingNoted: (_, noted) => findingText(noted) },
};
