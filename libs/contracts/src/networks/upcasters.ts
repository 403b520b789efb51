import type { Upcasters } from '../upcast.ts';

/** How old shapes of networks' events grow into the next version. */
export const networksUpcasters: Upcasters = {
  NetworkFormed: { 1: (formed) => ({ ...formed, geography: null, printed: null }) },
  // Before there were dates, nobody said since when.
  NetworkAssigned: {
    1: (assigned) => ({ ...assigned, municipalityId: null, from: null, printed: null }),
  },
};
