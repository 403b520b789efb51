import type { CohortAnswer } from '@samanom/contracts/intake';

/** Cohorts that this municipality may apply to now. */
export const openFor = (
  cohorts: readonly CohortAnswer[],
  municipalityId: string,
  now: string,
): readonly CohortAnswer[] =>
  cohorts.filter(
    ({ status, deadline, applicants }) =>
      status === 'open' &&
      deadline !== null &&
      deadline > now &&
      (applicants?.only?.includes(municipalityId) ?? true),
  );
