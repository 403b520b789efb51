import { CohortDeadlineMoved, type CohortEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Cohort } from './cohort.ts';

export class MoveDeadline extends Command<{
  readonly cohortId: string;
  readonly deadline: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string;
}> {}

/** docs/decisions/0006: an earlier deadline is told at least this long before. */
export const NOTICE_DAYS = 14;

const daysAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();

/** A deadline moves later at once, and earlier only with notice: an application under way must not be cut off. */
export const moveDeadline =
  ({ data, meta }: MoveDeadline): Decision<Cohort, CohortEvent> =>
  (cohort) => {
    if (cohort.status === 'none') throw new NotFound('cohort-unknown', data);
    if (cohort.status === 'planned') throw new Rejected('call-not-published');
    const { deadline: previous } = cohort;
    if (data.deadline === previous) return [];
    if (data.deadline <= meta.at)
      throw new Rejected('deadline-in-past', { deadline: data.deadline });
    const earliest = daysAfter(meta.at, NOTICE_DAYS);
    if (data.deadline < previous && data.deadline < earliest)
      throw new Rejected('deadline-without-notice', { days: NOTICE_DAYS, earliest });

    return [CohortDeadlineMoved({ ...data, previous })];
  };
