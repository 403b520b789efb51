import type { Screen } from './screens.ts';

/** The screens of networks and of how they meet. */
export const networksScreens: readonly Screen[] = [
  {
    path: '/networks',
    area: 'networks',
    for: ['network:read'],
    page: async () => (await import('./networks/networks.page.tsx')).NetworksPage,
  },
  {
    path: '/networks/mine',
    area: 'networks',
    for: ['network:read'],
    page: async () => (await import('./networks/my-networks.page.tsx')).MyNetworksPage,
  },
  {
    path: '/networks/new',
    area: 'networks',
    for: ['network:form'],
    page: async () => (await import('./networks/form-network.page.tsx')).FormNetworkPage,
  },
  {
    path: '/networks/placing',
    area: 'networks',
    for: ['membership:read'],
    page: async () => (await import('./networks/placing.page.tsx')).PlacingPage,
  },
  {
    path: '/networks/$networkId',
    area: 'networks',
    for: ['network:read'],
    page: async () => (await import('./networks/network.page.tsx')).NetworkPage,
  },
  {
    path: '/networks/$networkId/timeline',
    area: 'networks',
    for: ['network:read'],
    page: async () => (await import('./networks/network-timeline.page.tsx')).NetworkTimelinePage,
  },
  {
    path: '/memberships/$participationId/timeline',
    area: 'networks',
    for: ['membership:read'],
    page: async () =>
      (await import('./networks/membership-timeline.page.tsx')).MembershipTimelinePage,
  },
  {
    path: '/networks/$networkId/describe',
    area: 'networks',
    for: ['network:change'],
    page: async () => (await import('./networks/describe-network.page.tsx')).DescribeNetworkPage,
  },
  {
    path: '/networks/$networkId/leaders',
    area: 'networks',
    for: ['network:change'],
    page: async () => (await import('./networks/leaders.page.tsx')).LeadersPage,
  },
  {
    path: '/theme-days',
    area: 'theme-days',
    for: ['theme-day:read'],
    page: async () => (await import('./theme-days/theme-days.page.tsx')).ThemeDaysPage,
  },
  {
    path: '/theme-days/missing',
    area: 'theme-days',
    for: ['theme-day:read'],
    page: async () =>
      (await import('./theme-days/missing-theme-days.page.tsx')).MissingThemeDaysPage,
  },
  {
    path: '/theme-days/new',
    area: 'theme-days',
    for: ['theme-day:plan'],
    page: async () => (await import('./theme-days/plan-theme-day.page.tsx')).PlanThemeDayPage,
  },
  {
    path: '/theme-days/$themeDayId',
    area: 'theme-days',
    for: ['theme-day:read'],
    page: async () => (await import('./theme-days/theme-day.page.tsx')).ThemeDayPage,
  },
  {
    path: '/calendar',
    area: 'calendar',
    for: ['calendar:read'],
    page: async () => (await import('./calendar/calendar.page.tsx')).CalendarPage,
  },
  {
    path: '/project-leader-gatherings',
    area: 'project-leader-gatherings',
    for: ['project-leader-gathering:read'],
    page: async () =>
      (await import('./project-leader-gatherings/project-leader-gatherings.page.tsx'))
        .ProjectLeaderGatheringsPage,
  },
  {
    path: '/project-leader-gatherings/new',
    area: 'project-leader-gatherings',
    for: ['project-leader-gathering:arrange'],
    page: async () =>
      (await import('./project-leader-gatherings/plan-project-leader-gathering.page.tsx'))
        .PlanProjectLeaderGatheringPage,
  },
  {
    path: '/project-leader-gatherings/$gatheringId',
    area: 'project-leader-gatherings',
    for: ['project-leader-gathering:read'],
    page: async () =>
      (await import('./project-leader-gatherings/project-leader-gathering.page.tsx'))
        .ProjectLeaderGatheringPage,
  },
  {
    path: '/networks/suggested',
    area: 'networks',
    for: ['membership:read'],
    page: async () =>
      (await import('./networks/suggested-assignment.page.tsx')).SuggestedAssignmentPage,
  },
  {
    path: '/experiences',
    area: 'experiences',
    for: ['experience:read'],
    page: async () => (await import('./experiences/experiences.page.tsx')).ExperiencesPage,
  },
  {
    path: '/experiences/new',
    area: 'experiences',
    for: ['experience:tell'],
    page: async () => (await import('./experiences/tell-experience.page.tsx')).TellExperiencePage,
  },
  {
    path: '/experiences/$experienceId',
    area: 'experiences',
    for: ['experience:read'],
    page: async () => (await import('./experiences/experience.page.tsx')).ExperiencePage,
  },
];
