import type { WorkItem } from '@samanom/contracts/intake';

const CASE = /^\/applications\/[^/?]+$/;

/**
 * Where an item is seen and done. A page stands at the address that its service gives it; what has none of its own is done at
 * the case, or at the cohort.
 */
export const placeOf = (
  { link, applicationId, cohortId }: Pick<WorkItem, 'link' | 'applicationId' | 'cohortId'>,
  hasScreen: (path: string) => boolean,
): string => {
  const [path = link] = link.split('?');
  if (CASE.test(path) || hasScreen(path)) return link;
  if (applicationId) return `/applications/${applicationId}`;
  return cohortId ? `/cohorts/${cohortId}` : link;
};
