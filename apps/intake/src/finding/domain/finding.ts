import type { FindingEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

type Noted = Pick<FindingEvent['data'], 'rows' | 'figures'>;

/** The last noted form of a finding, as text to compare with; null while it has not been noted. */
export type Finding = string | null;

/** The same for the same rows and figures: what comes back from the store has its keys in another order. */
export const asText = ({ rows, figures }: Noted): string =>
  JSON.stringify([
    rows.map(({ file, line, text }) => [file, line, text]),
    Object.entries(figures).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);

export const finding: Aggregate<Finding, FindingEvent> = {
  name: 'finding',
  initial: null,
  evolve: { FindingNoted: (_, noted) => asText(noted) },
};
