import type { Screen } from './screens.ts';

/** The screens of those who look after people, roles, the set-up of cohorts and the system itself. */
export const administrationScreens: readonly Screen[] = [
  {
    path: '/people',
    area: 'people',
    for: ['person:read'],
    page: async () => (await import('./people/people.page.tsx')).PeoplePage,
  },
  {
    path: '/people/new',
    area: 'people',
    for: ['person:write'],
    page: async () => (await import('./people/write-down-person.page.tsx')).WriteDownPersonPage,
  },
  {
    path: '/people/$personId',
    area: 'people',
    for: ['person:read'],
    page: async () => (await import('./people/person.page.tsx')).PersonPage,
  },
  {
    path: '/people/$personId/change',
    area: 'people',
    for: ['person:write'],
    page: async () => (await import('./people/change-person.page.tsx')).ChangePersonPage,
  },
  {
    path: '/me',
    area: 'people',
    for: ['person:read-own'],
    page: async () => (await import('./people/me.page.tsx')).MePage,
  },
  {
    path: '/roles',
    area: 'roles',
    for: ['role:read'],
    page: async () => (await import('./roles/roles.page.tsx')).RolesPage,
  },
  {
    path: '/roles/new',
    area: 'roles',
    for: ['role:grant'],
    page: async () => (await import('./roles/grant-role.page.tsx')).GrantRolePage,
  },
  {
    path: '/set-up',
    area: 'set-up',
    for: ['form:publish', 'call:publish'],
    page: async () => (await import('./set-up/set-up.page.tsx')).SetUpPage,
  },
  {
    path: '/set-up/cohorts/new',
    area: 'set-up',
    for: ['cohort:open'],
    page: async () => (await import('./set-up/plan-cohort.page.tsx')).PlanCohortPage,
  },
  {
    path: '/set-up/cohorts/$cohortId',
    area: 'set-up',
    for: ['form:publish', 'call:publish'],
    page: async () => (await import('./set-up/cohort-set-up.page.tsx')).CohortSetUpPage,
  },
  {
    path: '/set-up/cohorts/$cohortId/call',
    area: 'set-up',
    for: ['call:publish'],
    page: async () => (await import('./set-up/publish-call.page.tsx')).PublishCallPage,
  },
  {
    path: '/set-up/criteria/new',
    area: 'set-up',
    for: ['criteria:publish'],
    page: async () => (await import('./set-up/publish-criteria.page.tsx')).PublishCriteriaPage,
  },
  {
    path: '/set-up/criteria/$key/$version',
    area: 'set-up',
    for: ['cohort:read'],
    page: async () => (await import('./set-up/criteria.page.tsx')).CriteriaVersionPage,
  },
  {
    path: '/set-up/schemes/new',
    area: 'set-up',
    for: ['scheme:publish'],
    page: async () => (await import('./set-up/publish-scheme.page.tsx')).PublishSchemePage,
  },
  {
    path: '/set-up/schemes/$key/$version',
    area: 'set-up',
    for: ['cohort:read'],
    page: async () => (await import('./set-up/scheme.page.tsx')).SchemeVersionPage,
  },
  {
    path: '/set-up/forms/new',
    area: 'form-builder',
    for: ['form:publish'],
    page: async () => (await import('./form-builder/build-form.page.tsx')).BuildFormPage,
  },
  {
    path: '/set-up/forms/$key/$version',
    area: 'form-builder',
    for: ['cohort:read'],
    page: async () => (await import('./form-builder/form-version.page.tsx')).FormVersionPage,
  },
  {
    path: '/operations',
    area: 'operations',
    for: ['operations:read'],
    page: async () => (await import('./operations/operations.page.tsx')).OperationsPage,
  },
];
