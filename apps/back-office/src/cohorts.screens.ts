import type { Screen } from './screens.ts';

const area = 'cohorts';

export const cohortsScreens: readonly Screen[] = [
  {
    path: '/cohorts',
    area,
    for: ['cohort:read'],
    page: async () => (await import('./cohorts/cohorts.page.tsx')).CohortsPage,
  },
  {
    path: '/cohorts/$cohortId',
    area,
    for: ['cohort:read'],
    page: async () => (await import('./cohorts/cohort.page.tsx')).CohortPage,
  },
  {
    path: '/cohorts/$cohortId/decision',
    area,
    for: ['application:decide'],
    page: async () => (await import('./cohorts/decision.page.tsx')).DecisionPage,
  },
  {
    path: '/cohorts/$cohortId/difference',
    area,
    for: ['application:read'],
    page: async () => (await import('./cohorts/difference.page.tsx')).DifferencePage,
  },
  {
    path: '/cohorts/$cohortId/reminders',
    area,
    for: ['reminder:read'],
    page: async () => (await import('./cohorts/reminders.page.tsx')).RemindersPage,
  },
];
