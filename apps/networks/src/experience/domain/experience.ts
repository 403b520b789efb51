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
      /** The files that belong to it, by their hashes. */
      readonly attachments: readonly string[];
    };

type Told = Extract<ExperienceEvent, { type: 'ExperienceTold' }>['data'];
type ThemeOf = Told['themes'][number];

export type Known = Exclude<Experience, { status: 'none' }>;

const now = (experience: Experience, status: Known['status']): Experience =>
  experience.status === 'none' ? experience : { ...experience, status };

const withFiles = (
  experience: Experience,
  change: (attachments: readonly string[]) => readonly string[],
): Experience =>
  experience.status === 'none'
    ? experience
    : { ...experience, attachments: change(experience.attachments) };

export const experience: Aggregate<Experience, ExperienceEvent> = {
  name: 'experience',
  initial: { status: 'none' },
  evolve: {
    ExperienceTold: (before, { networkId, cohortId, participationId, themes, document }) => ({
      status: 'told',
      networkId,
      cohortId,
      participationId,
      themes,
      document,
      attachments: before.status === 'none' ? [] : before.attachments,
    }),
    ExperienceAttached: (experience, { sha256 }) =>
      withFiles(experience, (attachments) => [...attachments, sha256]),
    ExperienceDetached: (experience, { sha256 }) =>
      withFiles(experience, (attachments) => attachments.filter((one) => one !== sha256)),
    ExperienceSentBack: (experience) => now(experience, 'sent-back'),
    ExperiencePublished: (experience) => now(experience, 'published'),
    ExperienceWithdrawn: (experience) => now(experience, 'withdrawn'),
  },
};

/** Waits for whoever publishes: with the very text that was read, and its files. */
export const waitsWith = (
  experience: Known,
  document: string,
  attachments: readonly string[],
): void => {
  if (experience.status === 'withdrawn') throw new Rejected('experience-withdrawn');
  if (experience.status === 'published') throw new Rejected('experience-published');
  if (experience.status === 'sent-back') throw new Rejected('experience-not-told');
  const seen = [document, ...attachments.toSorted()].join();
  if ([experience.document, ...experience.attachments.toSorted()].join() !== seen)
    throw new Rejected('experience-changed');
};

const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** The network that it is from: what its leader may do rests on it. */
export const networkOf = (experience: Experience): string =>
  experience.status === 'none' ? NOWHERE : experience.networkId;

export const participationOf = (experience: Experience): string | null =>
  experience.status === 'none' ? null : experience.participationId;
