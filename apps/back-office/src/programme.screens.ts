import type { Screen } from './screens.ts';

export const programmeScreens: readonly Screen[] = [
  {
    path: '/programme',
    area: 'programme',
    for: ['programme:read'],
    page: async () => (await import('./programme/programme.page.tsx')).ProgrammePage,
  },
];
