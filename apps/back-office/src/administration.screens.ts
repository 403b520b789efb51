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
];
