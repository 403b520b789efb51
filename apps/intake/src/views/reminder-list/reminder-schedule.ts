import { dateInOslo } from '@samanom/kernel';
import { workingDaysBefore } from '../../working-days.ts';

export interface Reminder {
  readonly workingDays: number;
  readonly dueOn: string;
}

/** When a deadline is reminded of, the earliest first. The deadline's day is the day that it is in Oslo. */
export const scheduleOf = (deadline: string, workingDays: readonly number[]): Reminder[] =>
  workingDays
    .toSorted((one, other) => other - one)
    .map((days) => ({
      workingDays: days,
      dueOn: workingDaysBefore(dateInOslo(deadline), days),
    }));

/** The last reminder that is due by a date; none before the first, or once the deadline's day is over. */
export const dueBy = (
  on: string,
  deadline: string,
  schedule: readonly Reminder[],
): Reminder | undefined =>
  on > dateInOslo(deadline) ? undefined : schedule.findLast(({ dueOn }) => dueOn <= on);
