import {
  ProjectLeaderGatheringHeld,
  type ProjectLeaderGatheringEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import { firstDay, thatIs, type ProjectLeaderGathering } from './project-leader-gathering.ts';

export class HoldProjectLeaderGathering extends Command<{ readonly gatheringId: string }> {}

export const holdProjectLeaderGathering =
  ({
    data: { gatheringId },
    meta,
  }: HoldProjectLeaderGathering): Decision<ProjectLeaderGathering, ProjectLeaderGatheringEvent> =>
  (gathering) => {
    const known = thatIs(gathering);
    if (known.status === 'held') return [];
    if (known.status === 'called-off')
      throw new Rejected('project-leader-gathering-over', { status: known.status });
    const on = firstDay(known);
    if (on > dateInOslo(meta.at)) throw new Rejected('project-leader-gathering-not-yet', { on });

    return [ProjectLeaderGatheringHeld({ gatheringId, on })];
  };
