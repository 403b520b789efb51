import type { ExperienceEvent } from '@samanom/contracts/networks';
import { Rejected, type Aggregate } from '@samanom/kernel';

/** A good example from a network, for others to learn from. */
export type Experience =
  | { readonly status: 'none' }
  | {
      readonly status: 'told' | 'sent-back' | 'published' | 'withdrawn';
      readonly networkId: string;
      readonly cohortId: string;
      readonly participationId: string | null;
      readonly themes: readonly ThemeOf[];
      readonly document: string;
    };

type Told = Extract<ExperienceEvent, { type: 'ExperienceTold' }>['data'];
type ThemeOf = Told['themes'][number];

export type Known = Exclude<Experience, { status: 'none' }>;

const now = (experience: Experience, status: Known['status']): Experience =>
  experience.status === 'none' ? experience : { ...experience, status };

export const experience: Aggregate<Experience, ExperienceEvent> = {
  name: 'experience',
  initial: { status: 'none' },
  evolve: {
    ExperienceTold: (_, { networkId, cohortId, participationId, themes, document }) => ({
      status: 'told',
      networkId,
      cohortId,
      participationId,
      themes,
      document,
    }),
    ExperienceSentBack: (experience) => now(experience, 'sent-back'),
    ExperiencePublished: (experience) => now(experience, 'published'),
    ExperienceWithdrawn: (experience) => now(experience, 'withdrawn'),
  },
};

/** Waits for whoever publishes: with the very text that was read. */
export const waitsWith = (experience: Known, document: string): void => {
  if (experience.status === 'withdrawn') throw new Rejected('experience-withdrawn');
  if (experience.status === 'published') throw new Rejected('experience-published');
  if (experience.status === 'sent-back') throw new Rejected('experience-not-told');
  if (experience.document !== document) throw new Rejected('experience-changed');
};
