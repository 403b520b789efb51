import type { Shown } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { cohortList, type CohortRow } from '@samanom/programme';
import type { ShownEntry } from './calendar-entry.row.ts';

const entryOf = (cohort: CohortRow & { readonly deadline: string }): ShownEntry => {
  const { cohortId, name, status, deadline, deadlineHistory, openedAt } = cohort;
  const date = dateInOslo(deadline);
  return {
    entryId: cohortId,
    kind: 'deadline',
    title: name,
    number: null,
    networkId: null,
    network: null,
    cohortId,
    cohort: name,
    participationId: null,
    municipalities: [],
    status: status === 'planned' ? 'planned' : 'announced',
    days: [{ date, from: null, to: null }],
    struck: [],
    firstOn: date,
    lastOn: date,
    place: null,
    online: false,
    programme: null,
    announcedAt: openedAt,
    language: null,
    movedFrom: null,
    reason: null,
    sequence: deadlineHistory.length,
    revisedAt: deadlineHistory.at(-1)?.movedAt ?? openedAt ?? deadline,
    deadline,
  };
};

const hasDeadline = (cohort: CohortRow): cohort is CohortRow & { readonly deadline: string } =>
  cohort.deadline !== null;

/** When applications are due in each cohort: what networks has heard from intake. */
export const deadlinesOf = async (shown: Shown): Promise<ShownEntry[]> => {
  const cohorts = await shown
    .rows(cohortList)
    .where(`row.nature = 'programme'`)
    .getRawMany<CohortRow>();
  return cohorts.filter(hasDeadline).map(entryOf);
};
