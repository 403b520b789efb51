import type { RoleName } from '@samanom/contracts/gateway';
import type { Permission } from './api/may.ts';
import type { texts } from './shell/texts/nb.ts';

export interface Place {
  readonly to: string;
  readonly label: keyof typeof texts.navigation;
  /** Shown to those who have one of these. */
  readonly for: readonly Permission[];
}

/** The left side, by job, from what is done daily to what is done seldom. */
export const navigation: readonly Place[] = [
  { to: '/my-work', label: 'myWork', for: ['work:read', 'network-work:read'] },
  { to: '/applications', label: 'applications', for: ['application:read'] },
  { to: '/interests', label: 'interests', for: ['interest:read'] },
  { to: '/cohorts', label: 'cohorts', for: ['cohort:read'] },
  { to: '/set-up', label: 'setUp', for: ['form:publish', 'call:publish'] },
  { to: '/letters', label: 'letters', for: ['letter:read'] },
  { to: '/programme', label: 'programme', for: ['programme:read'] },
  { to: '/participants', label: 'participants', for: ['participant:read'] },
  { to: '/people', label: 'people', for: ['person:read'] },
  { to: '/networks', label: 'networks', for: ['network:read'] },
  {
    to: '/my-invitations',
    label: 'myInvitations',
    for: ['application:draft', 'application:endorse'],
  },
  { to: '/gatherings', label: 'gatherings', for: ['gathering:read'] },
  { to: '/attendance', label: 'attendance', for: ['attendance:read'] },
  { to: '/theme-days', label: 'themeDays', for: ['theme-day:read'] },
  {
    to: '/project-leader-gatherings',
    label: 'projectLeaderGatherings',
    for: ['project-leader-gathering:read'],
  },
  { to: '/calendar', label: 'calendar', for: ['calendar:read'] },
  { to: '/experiences', label: 'experiences', for: ['experience:read'] },
  { to: '/roles', label: 'roles', for: ['role:read'] },
  { to: '/operations', label: 'operations', for: ['operations:read'] },
];

/** Where a role begins; who has several begins with the first of these. */
export const firstScreens: readonly (readonly [RoleName, string])[] = [
  ['case-worker', '/my-work'],
  ['decider', '/cohorts'],
  ['contact', '/my-work'],
  ['elected', '/my-work'],
  ['administration', '/my-work'],
  ['employees', '/my-work'],
  ['analyst', '/programme'],
  ['network-leader', '/networks/mine'],
  ['reviewer', '/applications'],
  ['administrator', '/roles'],
  ['secretariat-administrator', '/roles'],
  ['operator', '/operations'],
];
