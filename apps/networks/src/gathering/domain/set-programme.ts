import {
  GatheringProgrammeSet,
  type GatheringEvent,
  type GatheringProgramme,
} from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, standing } from './arranged.ts';
import { checkPlace, checkProgramme } from './fits-days.ts';
import type { Gathering } from './gathering.ts';

export class SetProgramme extends Command<{
  readonly gatheringId: string;
  readonly programme: GatheringProgramme;
}> {}

/** As it turned out, too: until the gathering is closed. */
export const setProgramme =
  ({ data, meta }: SetProgramme, programme: string): Decision<Gathering, GatheringEvent, Network> =>
  (gathering, network) => {
    const { status, days, place } = standing(arrangedBy(meta, gathering, network));
    if (status === 'closed') throw new Rejected('gathering-closed');
    const online = data.programme.onlineAddress !== null;
    checkPlace(place, online);
    checkProgramme(data.programme, days);

    return [GatheringProgrammeSet({ gatheringId: data.gatheringId, online, programme })];
  };
