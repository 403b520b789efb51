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

/** Who may apply; for cohorts that were opened without a published call: any, also several together. */
export interface Applicants {
  readonly only: readonly string[] | null;
  readonly jointly: boolean;
}

interface Named {
  readonly name: string;
  readonly themes: readonly string[];
  /** How many working days before the deadline it is reminded of; as usual where nothing was set. */
  readonly reminders?: readonly number[];
}

export interface OpenForApplications extends Named {
  readonly status: 'open';
  readonly deadline: string;
  readonly rules: CohortRules;
  readonly applicants?: Applicants;
  /** The call as it was published, a document; none where the cohort was opened without one. */
  readonly text?: string;
}

/** A pulje: one round of applications, under the rules that were pinned when it was opened for them. */
export type Cohort =
  { readonly status: 'none' } | (Named & { readonly status: 'planned' }) | OpenForApplications;

const whileOpen = (cohort: Cohort, change: (open: OpenForApplications) => Cohort): Cohort =>
  cohort.status === 'open' ? change(cohort) : cohort;

export const cohort: Aggregate<Cohort, CohortEvent> = {
  name: 'cohort',
  initial: { status: 'none' },
  evolve: {
    CohortPlanned: (_, { name, themes }) => ({ status: 'planned', name, themes }),
    CohortOpened: (_, { name, deadline, themes, rules }) => ({
      status: 'open',
      name,
      deadline,
      themes,
      rules,
    }),
    CallPublished: (cohort, { deadline, rules, applicants, text }) =>
      cohort.status === 'planned'
        ? { ...cohort, status: 'open', deadline, rules, applicants, text }
        : cohort,
    CohortDeadlineMoved: (cohort, { deadline }) =>
      whileOpen(cohort, (open) => ({ ...open, deadline })),
    CohortRemindersSet: (cohort, { workingDays: reminders }) =>
      cohort.status === 'none' ? cohort : { ...cohort, reminders },
  },
};
