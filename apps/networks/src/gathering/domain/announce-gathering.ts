import {
  GatheringAnnounced,
  type GatheringEvent,
  type WritingLanguage,
} from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, identified, standing } from './arranged.ts';
import type { Gathering } from './gathering.ts';

export class AnnounceGathering extends Command<{
  readonly gatheringId: string;
  readonly language: WritingLanguage;
}> {}

export const announceGathering =
  ({ data, meta }: AnnounceGathering): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    const planned = standing(arrangedBy(meta, gathering, network));
    if (planned.status !== 'planned') return [];

    const { days, place, online } = planned;
    return [
      GatheringAnnounced({
        ...identified(data.gatheringId, planned),
        days: [...days],
        place,
        online,
        language: data.language,
      }),
    ];
  };
