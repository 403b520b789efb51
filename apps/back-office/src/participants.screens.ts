import type { Screen } from './screens.ts';

const area = 'participants';

export const participantsScreens: readonly Screen[] = [
  {
    path: '/participants',
    area,
    for: ['participant:read'],
    page: async () => (await import('./participants/participants.page.tsx')).ParticipantsPage,
  },
  {
    path: '/participants/register',
    area,
    for: ['participant:register'],
    page: async () => (await import('./participants/register.page.tsx')).RegisterPage,
  },
  {
    path: '/participants/findings',
    area,
    for: ['programme:read'],
    page: async () => (await import('./participants/findings.page.tsx')).FindingsPage,
  },
  {
    path: '/participants/$participantId',
    area,
    for: ['participant:read'],
    page: async () => (await import('./participants/participant.page.tsx')).ParticipantPage,
  },
];
