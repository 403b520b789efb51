import {
  ExperienceAttached,
  ExperienceDetached,
  experienceFileRules,
  type ExperienceEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, type CommandMeta, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import type { Experience, Known } from './experience.ts';
import { known, mayTell } from './from-network.ts';

const { maxCount } = experienceFileRules;

export class AttachToExperience extends Command<Parameters<typeof ExperienceAttached>[0]> {}
export class DetachFromExperience extends Command<Parameters<typeof ExperienceDetached>[0]> {}

/** Files belong to the telling: what was published stays as it was read. */
export const openFor = (
  meta: CommandMeta,
  experience: Experience,
  network: Network,
  municipalities: readonly string[],
): Known => {
  const open = known(experience);
  mayTell(meta, { network, municipalities });
  if (open.status === 'published') throw new Rejected('experience-published');
  if (open.status === 'withdrawn') throw new Rejected('experience-withdrawn');
  return open;
};

export const attachToExperience =
  (
    { data, meta }: AttachToExperience,
    municipalities: readonly string[],
  ): Decision<Experience, ExperienceEvent, Network> =>
  (experience, network) => {
    const { attachments } = openFor(meta, experience, network, municipalities);
    if (attachments.includes(data.sha256)) return [];
    if (attachments.length >= maxCount)
      throw new Rejected('attachment-count-reached', { maxCount });

    return [ExperienceAttached(data)];
  };

/** The file itself stays where it is kept: what was told before may have had it. */
export const detachFromExperience =
  (
    { data, meta }: DetachFromExperience,
    municipalities: readonly string[],
  ): Decision<Experience, ExperienceEvent, Network> =>
  (experience, network) => {
    const { attachments } = openFor(meta, experience, network, municipalities);
    return attachments.includes(data.sha256) ? [ExperienceDetached(data)] : [];
  };
