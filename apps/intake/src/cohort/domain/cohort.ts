import type { CohortEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

/**
 * What an application to this cohort is asked for and judged by; pinned once and for ever. Cohorts that were opened
 * without a published call have a form only: criteria and scheme come with the call.
 */
export interface CohortRules {
  readonly form: string;
  readonly formVersion: number;
  readonly pageLimit: number;
  /** The set of award criteria, by its name and version. */
  readonly criteria?: string;
  readonly criteriaVersion?: number;
  /** The grant scheme, by its name and version. */
  readonly scheme?: string;
  readonly schemeVersion?: number;
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
