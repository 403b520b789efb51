import { GatheringCalledOff, type GatheringEvent } from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, identified, isHeld } from './arranged.ts';
import type { Gathering } from './gathering.ts';

export class CallOffGathering extends Command<{
  readonly gatheringId: string;
  readonly reason: string;
}> {}

export const callOffGathering =
  ({ data, meta }: CallOffGathering): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    const { gatheringId, reason } = data;
    const before = arrangedBy(meta, gathering, network);
    if (before.status === 'called-off') return [];
    if (isHeld(before)) throw new Rejected('gathering-held');

    return [GatheringCalledOff({ ...identified(gatheringId, before), reason })];
  };
