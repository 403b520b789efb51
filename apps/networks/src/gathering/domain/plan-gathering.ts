import {
  GatheringPlanned,
  type GatheringDay,
  type GatheringEvent,
  type GatheringNumber,
  type GatheringProgramme,
} from '@samanom/contracts/networks';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { mayArrange } from './arranged.ts';
import { checkDays, checkPlace, checkProgramme } from './fits-days.ts';
import type { Gathering } from './gathering.ts';

export class PlanGathering extends Command<{
  readonly networkId: string;
  readonly number: GatheringNumber;
  readonly days: GatheringDay[];
  readonly place: string | null;
  readonly programme: GatheringProgramme;
}> {}

/** Known by its network, its number and how many of that number were called off before: so two can't be planned at once. */
export const planGathering =
  (
    { data, meta }: PlanGathering,
    gatheringId: string,
    programme: string,
  ): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    mayArrange(meta, network);
    const { networkId, number, days, place } = data;
    if (gathering.status === 'called-off') throw new Rejected('gathering-called-off');
    if (gathering.status !== 'none') throw new Rejected('gathering-exists', { number });
    const online = data.programme.onlineAddress !== null;
    checkDays(days);
    checkPlace(place, online);
    checkProgramme(data.programme, days);

    const { cohortId } = network;
    return [
      GatheringPlanned({
        gatheringId,
        networkId,
        cohortId,
        number,
        days,
        place,
        online,
        programme,
      }),
    ];
  };
