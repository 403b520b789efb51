import { GatheringClosed, type GatheringEvent } from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, isHeld, standing } from './arranged.ts';
import type { Gathering } from './gathering.ts';

export class CloseGathering extends Command<{ readonly gatheringId: string }> {}

export const closeGathering =
  ({ data, meta }: CloseGathering): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    const before = standing(arrangedBy(meta, gathering, network));
    if (before.status === 'closed') return [];
    if (!isHeld(before)) throw new Rejected('gathering-not-held');
    if (before.status === 'held') throw new Rejected('gathering-not-recorded');

    return [GatheringClosed({ gatheringId: data.gatheringId })];
  };
