import { BOOKLET, type PrintedCohort } from '@samanom/programme/printed-lists';

/** Where a cohort's networks are printed. */
export const sourceOf = (cohort: PrintedCohort): string =>
  `${BOOKLET}, Vedlegg 2: Nettverk i pulje ${cohort}`;
