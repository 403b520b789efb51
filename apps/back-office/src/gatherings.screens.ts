import type { Screen } from './screens.ts';

/** Gatherings of networks, who comes to them, and who was there. */
export const gatheringsScreens: readonly Screen[] = [
  {
    path: '/networks/$networkId/gatherings/new',
    area: 'gatherings',
    for: ['gathering:arrange'],
    page: async () => (await import('./gatherings/plan-gathering.page.tsx')).PlanGatheringPage,
  },
  {
    path: '/gatherings',
    area: 'gatherings',
    for: ['gathering:read'],
    page: async () => (await import('./gatherings/gatherings.page.tsx')).GatheringsPage,
  },
  {
    path: '/gatherings/$gatheringId',
    area: 'gatherings',
    for: ['gathering:read'],
    page: async () => (await import('./gatherings/gathering.page.tsx')).GatheringPage,
  },
  {
    path: '/gatherings/$gatheringId/timeline',
    area: 'gatherings',
    for: ['gathering:read'],
    page: async () =>
      (await import('./gatherings/gathering-timeline.page.tsx')).GatheringTimelinePage,
  },
  {
    path: '/gatherings/$gatheringId/programme',
    area: 'gatherings',
    for: ['gathering:arrange'],
    page: async () => (await import('./gatherings/programme.page.tsx')).ProgrammePage,
  },
  {
    path: '/gatherings/$gatheringId/move',
    area: 'gatherings',
    for: ['gathering:arrange'],
    page: async () => (await import('./gatherings/move-gathering.page.tsx')).MoveGatheringPage,
  },
  {
    path: '/gatherings/$gatheringId/attendance',
    area: 'attendance',
    for: ['attendance:read'],
    page: async () => (await import('./attendance/attendance-entry.page.tsx')).AttendanceEntryPage,
  },
  {
    path: '/gatherings/$gatheringId/invitations/$municipalityId',
    area: 'gatherings',
    for: ['invitation:read'],
    page: async () => (await import('./gatherings/invitation.page.tsx')).InvitationPage,
  },
  {
    path: '/attendance',
    area: 'attendance-ledger',
    for: ['attendance:read'],
    page: async () =>
      (await import('./attendance-ledger/attendance-ledger.page.tsx')).AttendanceLedgerPage,
  },
  {
    path: '/attendance/deviations',
    area: 'attendance-ledger',
    for: ['attendance:read'],
    page: async () => (await import('./attendance-ledger/deviations.page.tsx')).DeviationsPage,
  },
  {
    path: '/attendance/import',
    area: 'attendance',
    for: ['attendance:import'],
    page: async () =>
      (await import('./attendance/import-attendance.page.tsx')).ImportAttendancePage,
  },
  {
    path: '/my-invitations',
    area: 'my-invitations',
    for: ['attendance:answer'],
    page: async () => (await import('./my-invitations/my-invitations.page.tsx')).MyInvitationsPage,
  },
];
