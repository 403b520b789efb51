import type { ComponentType } from 'react';
import { administrationScreens } from './administration.screens.ts';
import type { Permission } from './api/may.ts';
import { casesScreens } from './cases.screens.ts';
import { cohortsScreens } from './cohorts.screens.ts';
import { lettersScreens } from './letters.screens.ts';
import { gatheringsScreens } from './gatherings.screens.ts';
import { networksScreens } from './networks.screens.ts';
import { participantsScreens } from './participants.screens.ts';
import { programmeScreens } from './programme.screens.ts';

export interface Screen {
  readonly path: string;
  /** The folder whose texts it speaks with. */
  readonly area: string;
  /** Who has none of these is told so, and by whom it can be had. */
  readonly for?: readonly Permission[];
  readonly page: () => Promise<ComponentType>;
}

/** Every screen, by its address. A new one is a line here, and one in navigation.ts if it has a place there. */
export const screens: readonly Screen[] = [
  {
    path: '/',
    area: 'shell',
    page: async () => (await import('./shell/first-screen.page.tsx')).FirstScreenPage,
  },
  {
    path: '/my-work',
    area: 'my-work',
    for: ['work:read', 'network-work:read'],
    page: async () => (await import('./my-work/my-work.page.tsx')).MyWorkPage,
  },
  {
    path: '/applications',
    area: 'applications',
    for: ['application:read'],
    page: async () => (await import('./applications/applications.page.tsx')).ApplicationsPage,
  },
  ...casesScreens,
  ...administrationScreens,
  ...networksScreens,
  ...gatheringsScreens,
  ...cohortsScreens,
  ...lettersScreens,
  ...participantsScreens,
  ...programmeScreens,
];
