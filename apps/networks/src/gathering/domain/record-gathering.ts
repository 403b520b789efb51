import { GatheringRecorded, type GatheringEvent } from '@samanom/contracts/networks';
import { Command, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, firstDay, identified, isHeld, lastDay, standing } from './arranged.ts';
import type { Gathering } from './gathering.ts';

export class RecordGathering extends Command<{ readonly gatheringId: string }> {}

/** Once everybody is noted who was there: what nobody was noted for is missed. */
export const recordGathering =
  ({ data, meta }: RecordGathering): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    const before = standing(arrangedBy(meta, gathering, network));
    if (!isHeld(before)) throw new Rejected('gathering-not-held');
    if (before.status !== 'held') return [];
    const last = lastDay(before);
    if (dateInOslo(meta.at) < last) throw new Rejected('gathering-not-over', { date: last });

    return [GatheringRecorded({ ...identified(data.gatheringId, before), on: firstDay(before) })];
  };
