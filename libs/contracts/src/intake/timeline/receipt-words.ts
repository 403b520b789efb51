import type { Words } from '../../refusals/words.ts';

/** Said of a party that has not opened what it could. */
export const receiptWords = {
  nothing: {
    nb: 'Har ikke åpnet saken.',
    nn: 'Har ikkje opna saka.',
    en: 'Has not opened the case.',
  },
  noDocument: {
    nb: 'Har åpnet saken, men ingen av dokumentene i den.',
    nn: 'Har opna saka, men ingen av dokumenta i ho.',
    en: 'Has opened the case, but none of its documents.',
  },
} as const satisfies Record<string, Words>;
