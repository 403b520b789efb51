import type { Ask } from '@samanom/programme/printed-lists';
import { PublishWrittenCriteria } from '../award-criteria/written-criteria.ts';

const scored = { mustHave: false, highest: 5, weight: 1 } as const;

/**
 * What the call of 2011 said that it would choose by (W-18). That each counts alike, with 0 to 5 points, is ours, and so are the
 * descriptions where the call has none; no cohort of the printed lists is pinned to them, since no scheme is known.
 */
export const planCriteria = (ask: Ask): readonly PublishWrittenCriteria[] => [
  ask(PublishWrittenCriteria, {
    criteria: 'call-2011',
    title: { nb: 'Kriterier i utlysningen 2011', nn: 'Kriterium i utlysinga 2011' },
    items: [
      {
        id: 'anchoring',
        mustHave: true,
        name: { nb: 'God lokal forankring', nn: 'God lokal forankring' },
        description: {
          nb: 'Hos folkevalgte, administrative ledere og ansatte/tillitsvalgte.',
          nn: 'Hos folkevalde, administrative leiarar og tilsette/tillitsvalde.',
        },
      },
      {
        id: 'motivation',
        ...scored,
        name: { nb: 'Sterk motivasjon', nn: 'Sterk motivasjon' },
        description: { nb: 'Hvorfor kommunen vil delta.', nn: 'Kvifor kommunen vil delta.' },
      },
      {
        id: 'goals',
        ...scored,
        name: { nb: 'Klare mål', nn: 'Klåre mål' },
        description: { nb: 'Hva som skal oppnås.', nn: 'Kva som skal oppnåast.' },
      },
      {
        id: 'measures',
        ...scored,
        name: { nb: 'Konkrete tiltak', nn: 'Konkrete tiltak' },
        description: { nb: 'Hva kommunen vil gjøre.', nn: 'Kva kommunen vil gjere.' },
      },
    ],
  }),
];
