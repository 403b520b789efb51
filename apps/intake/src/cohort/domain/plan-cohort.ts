import { CohortPlanned, type CohortEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Cohort } from './cohort.ts';

export class PlanCohort extends Command<Parameters<typeof CohortPlanned>[0]> {}

/** A cohort is made ready for its call. */
export const planCohort =
  ({ data }: PlanCohort): Decision<Cohort, CohortEvent> =>
  (cohort) => {
    if (cohort.status === 'planned' && cohort.name === data.name) return [];
    if (cohort.status !== 'none') throw new Rejected('cohort-exists', { name: cohort.name });

    return [CohortPlanned(data)];
  };
