import { CohortRemindersSet, usualReminders, type CohortEvent } from '@samanom/contracts/intake';
import { Command, NotFound, type Decision } from '@samanom/kernel';
import type { Cohort } from './cohort.ts';

export class SetReminders extends Command<Parameters<typeof CohortRemindersSet>[0]> {}

/** Those who have not sent their application are reminded these many working days before the deadline. */
export const setReminders =
  ({ data }: SetReminders): Decision<Cohort, CohortEvent> =>
  (cohort) => {
    if (cohort.status === 'none') throw new NotFound('cohort-unknown', data);
    const { reminders = usualReminders } = cohort;
    if (String(reminders) === String(data.workingDays)) return [];

    return [CohortRemindersSet(data)];
  };
