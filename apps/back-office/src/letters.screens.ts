import type { Screen } from './screens.ts';

const area = 'letters';

export const lettersScreens: readonly Screen[] = [
  {
    path: '/letters',
    area,
    for: ['letter:read'],
    page: async () => (await import('./letters/letters.page.tsx')).LettersPage,
  },
  {
    path: '/letters/$letterId',
    area,
    for: ['letter:read'],
    page: async () => (await import('./letters/letter.page.tsx')).LetterPage,
  },
  {
    path: '/decisions/$batchId/letters',
    area,
    for: ['assessment:read'],
    page: async () => (await import('./letters/act-letters.page.tsx')).ActLettersPage,
  },
];
