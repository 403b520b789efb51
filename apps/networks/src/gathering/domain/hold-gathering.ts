import { GatheringHeld, type GatheringEvent } from '@samanom/contracts/networks';
import { Command, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, firstDay, identified, isHeld, standing } from './arranged.ts';
import type { Gathering } from './gathering.ts';

export class HoldGathering extends Command<{ readonly gatheringId: string }> {}

/** Also one that was never announced here: those of years past are entered afterwards. */
export const holdGathering =
  ({ data, meta }: HoldGathering): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    const before = standing(arrangedBy(meta, gathering, network));
    if (isHeld(before)) return [];
    const on = firstDay(before);
    if (dateInOslo(meta.at) < on) throw new Rejected('gathering-not-yet', { date: on });

    return [GatheringHeld({ ...identified(data.gatheringId, before), on })];
  };
