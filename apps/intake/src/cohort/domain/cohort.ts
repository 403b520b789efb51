import type { CohortEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

export interface CohortRules {
  readonly form: string;
  readonly formVersion: number;
  readonly pageLimit: number;
}

/** A pulje: one round of applications, with the rules that were in force when it opened. */
export type Cohort =
  | { readonly status: 'none' }
  | {
      readonly status: 'open';
      readonly name: string;
      readonly deadline: string;
      readonly themes: readonly string[];
      readonly rules: CohortRules;
    };

export const cohort: Aggregate<Cohort, CohortEvent> = {
  name: 'cohort',
  initial: { status: 'none' },
  evolve: {
    CohortOpened: (_, { name, deadline, themes, rules }) => ({
      status: 'open',
      name,
      deadline,
      themes,
      rules,
    }),
    CohortDeadlineMoved: (cohort, { deadline }) =>
      cohort.status === 'open' ? { ...cohort, deadline } : cohort,
  },
};
