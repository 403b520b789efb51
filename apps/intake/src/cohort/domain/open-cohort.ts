import { CohortOpened, formInCode, type CohortEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Cohort } from './cohort.ts';

export class OpenCohort extends Command<Parameters<typeof CohortOpened>[0]> {}

/** The ministry opens a call; the form and the rules named here hold for it for ever. */
export const openCohort =
  ({ data }: OpenCohort): Decision<Cohort, CohortEvent> =>
  (cohort) => {
    if (cohort.status === 'open' && cohort.name === data.name) return [];
    if (cohort.status !== 'none') throw new Rejected('cohort-exists', { name: cohort.name });
    const { form, formVersion } = data.rules;
    if (!formInCode(form, formVersion)) throw new Rejected('form-unknown', { form, formVersion });

    return [CohortOpened(data)];
  };
