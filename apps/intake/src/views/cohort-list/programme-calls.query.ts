import type { Shown } from '@samanom/event-store';
import { cohortList, type CohortRow } from '@samanom/programme';

/** Every call of the programme; a trial is none. */
export const programmeCalls = async (shown: Shown): Promise<readonly string[]> => {
  const rows = await shown
    .rows(cohortList)
    .where(`row.nature = 'programme'`)
    .getRawMany<CohortRow>();
  return rows.map(({ cohortId }) => cohortId);
};
