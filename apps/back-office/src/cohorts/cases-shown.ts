import type { ListState } from '../url/list-state.ts';
import type { CaseToDecide } from './cohorts.api.ts';

export const caseStates = ['ready', 'lacking', 'decided', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

/** What a decider wants to know of a case first: whether it can be decided as recommended. */
export const stateOf = ({
  status,
  missing,
}: Pick<CaseToDecide, 'status' | 'missing'>): CaseState => {
  if (status === 'withdrawn') return 'withdrawn';
  if (status !== 'submitted') return 'decided';
  return missing.length === 0 ? 'ready' : 'lacking';
};

/** What all assessors recommend; null where nobody does, or they differ. */
export const agreedOn = ({ recommended }: Pick<CaseToDecide, 'recommended'>) => {
  const [first = null, ...others] = recommended;
  return others.every((one) => one === first) ? first : null;
};

export const caseFilters = ['search', 'state', 'status', 'recommended', 'missing'];

const matches = (one: CaseToDecide, filters: ListState['filters']): boolean => {
  const { search, state, status, recommended, missing } = filters;
  const name = (one.leadName ?? '').toLocaleLowerCase('nb');
  return (
    (!search || name.includes(search.toLocaleLowerCase('nb'))) &&
    (!state || stateOf(one) === state) &&
    (!status || one.status === status) &&
    (!recommended || one.recommended.some((outcome) => outcome === recommended)) &&
    (!missing || (one.status === 'submitted' && one.missing.includes(missing)))
  );
};

const inOrder: Readonly<Record<string, (one: CaseToDecide, other: CaseToDecide) => number>> = {
  name: (one, other) => (one.leadName ?? '').localeCompare(other.leadName ?? '', 'nb'),
  points: (one, other) => (one.points ?? -1) - (other.points ?? -1),
  status: (one, other) => one.status.localeCompare(other.status),
};

/** The cases that match, on all pages, in the order asked for. */
export const casesShown = (
  cases: readonly CaseToDecide[],
  { filters, sort = '' }: Pick<ListState, 'filters' | 'sort'>,
): readonly CaseToDecide[] => {
  const found = cases.filter((one) => matches(one, filters));
  const order = inOrder[sort.replace(/^-/, '')];
  if (!order) return found;
  const sorted = found.toSorted(order);
  return sort.startsWith('-') ? sorted.toReversed() : sorted;
};
