import {
  GatheringMoved,
  sameDays,
  type GatheringDay,
  type GatheringEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, identified, isHeld, standing } from './arranged.ts';
import { checkDays, checkPlace } from './fits-days.ts';
import type { Gathering } from './gathering.ts';

export class MoveGathering extends Command<{
  readonly gatheringId: string;
  readonly days: GatheringDay[];
  readonly place: string | null;
  readonly reason: string;
}> {}

export const moveGathering =
  ({ data, meta }: MoveGathering): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    const { gatheringId, days, place, reason } = data;
    const before = standing(arrangedBy(meta, gathering, network));
    if (isHeld(before)) throw new Rejected('gathering-held');
    if (sameDays(before.days, days) && before.place === place) return [];
    checkDays(days);
    checkPlace(place, before.online);

    return [GatheringMoved({ ...identified(gatheringId, before), days, place, reason })];
  };
