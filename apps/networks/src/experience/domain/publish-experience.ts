import {
  ExperiencePublished,
  ExperienceSentBack,
  type ExperienceEvent,
} from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { waitsWith, type Experience } from './experience.ts';
import { known, mayPublish } from './from-network.ts';

export class PublishExperience extends Command<{
  readonly experienceId: string;
  /** The text that was read, and the files that were seen. */
  readonly document: string;
  readonly attachments: readonly string[];
}> {}

export const publishExperience =
  ({ data, meta }: PublishExperience): Decision<Experience, ExperienceEvent, Network> =>
  (experience, network) => {
    const { status, ...told } = known(experience);
    mayPublish(meta, network);
    if (status === 'published' && told.document === data.document) return [];
    waitsWith({ status, ...told }, data.document, data.attachments);
    const attachments = [...told.attachments];

    return [ExperiencePublished({ ...told, ...data, themes: [...told.themes], attachments })];
  };

export class SendBackExperience extends Command<Parameters<typeof ExperienceSentBack>[0]> {}

/** With what is to be mended; it is told anew by whoever told it. */
export const sendBackExperience =
  ({ data, meta }: SendBackExperience): Decision<Experience, ExperienceEvent, Network> =>
  (experience, network) => {
    const told = known(experience);
    mayPublish(meta, network);
    if (told.status === 'sent-back' && told.document === data.document) return [];
    waitsWith(told, data.document, told.attachments);

    return [ExperienceSentBack(data)];
  };
