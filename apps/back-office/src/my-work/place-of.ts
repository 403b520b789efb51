import type { WorkItem } from '@samanom/contracts/intake';
import type { NetworkWorkItem } from '@samanom/contracts/networks';

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

/** The same for what waits in networks; all networks that are suggested stand on one page, by cohort. */
export const networkPlaceOf = (
  { link, cohortId }: Pick<NetworkWorkItem, 'link' | 'cohortId'>,
  hasScreen: (path: string) => boolean,
): string =>
  link.endsWith('/suggested-assignment')
    ? `/networks/suggested?cohortId=${cohortId ?? ''}`
    : placeOf({ link, cohortId, applicationId: null }, hasScreen);
