import type { Screen } from './screens.ts';

const of = '/applications/$applicationId';

/** The pages of one application. */
export const casesScreens: readonly Screen[] = [
  {
    path: of,
    area: 'case',
    for: ['application:read'],
    page: async () => (await import('./case/case.page.tsx')).CasePage,
  },
  {
    path: `${of}/assessment`,
    area: 'assessment',
    for: ['assessment:read'],
    page: async () => (await import('./assessment/assessment.page.tsx')).AssessmentPage,
  },
  {
    path: `${of}/outcome`,
    area: 'case-record',
    for: ['application:read'],
    page: async () => (await import('./case-record/outcome/outcome.page.tsx')).OutcomePage,
  },
  {
    path: `${of}/timeline`,
    area: 'case-record',
    for: ['application:read'],
    page: async () => (await import('./case-record/history/timeline.page.tsx')).TimelinePage,
  },
  {
    path: `${of}/difference`,
    area: 'case-record',
    for: ['document:read'],
    page: async () => (await import('./case-record/history/difference.page.tsx')).DifferencePage,
  },
  {
    path: `${of}/access`,
    area: 'case-record',
    for: ['receipt:read', 'reads:read'],
    page: async () => (await import('./case-record/access/access.page.tsx')).AccessPage,
  },
  {
    path: '/applications/new',
    area: 'writing',
    for: ['application:draft'],
    page: async () => (await import('./writing/begin.page.tsx')).BeginPage,
  },
  {
    path: `${of}/draft`,
    area: 'writing',
    for: ['application:write'],
    page: async () => (await import('./writing/draft-tasks.page.tsx')).DraftTasksPage,
  },
  {
    path: `${of}/draft/check`,
    area: 'writing',
    for: ['application:write'],
    page: async () => (await import('./writing/check.page.tsx')).CheckPage,
  },
  {
    path: `${of}/draft/$part`,
    area: 'writing',
    for: ['application:write'],
    page: async () => (await import('./writing/draft-field.page.tsx')).DraftFieldPage,
  },
  {
    path: `${of}/endorsement`,
    area: 'endorsing',
    for: ['application:endorse'],
    page: async () => (await import('./endorsing/endorsement.page.tsx')).EndorsementPage,
  },
  {
    path: '/applications/queue',
    area: 'applications',
    for: ['application:read'],
    page: async () => (await import('./applications/queue.page.tsx')).QueuePage,
  },
  {
    path: '/interests',
    area: 'interests',
    for: ['interest:read'],
    page: async () => (await import('./interests/interests.page.tsx')).InterestsPage,
  },
];
