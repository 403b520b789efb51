import type { Upcasters } from '../upcast.ts';

/** How old shapes of networks' events grow into the next version. */
export const networksUpcasters: Upcasters = {
  NetworkFormed: { 1: (formed) => ({ ...formed, geography: null, printed: null }) },
  // Before anybody said, all were written to in bokmål who had decided on no language.
  GatheringAnnounced: { 1: (announced) => ({ ...announced, language: 'nb' }) },
  // Before there were dates, nobody said since when.
  NetworkAssigned: {
    1: (assigned) => ({ ...assigned, municipalityId: null, from: null, printed: null }),
  },
  // Before there were files, nothing was published with one.
  ExperiencePublished: { 1: (published) => ({ ...published, attachments: [] }) },
};
