import {
  ProjectLeaderGatheringMoved,
  areInOrder,
  sameDays,
  type GatheringDay,
  type ProjectLeaderGatheringEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import { thatIs, type ProjectLeaderGathering } from './project-leader-gathering.ts';

export class MoveProjectLeaderGathering extends Command<{
  readonly gatheringId: string;
  readonly days: GatheringDay[];
  readonly place: string | null;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string;
}> {}

export const moveProjectLeaderGathering =
  ({
    data,
  }: MoveProjectLeaderGathering): Decision<ProjectLeaderGathering, ProjectLeaderGatheringEvent> =>
  (gathering) => {
    const { status, days, place } = thatIs(gathering);
    if (sameDays(days, data.days) && place === data.place) return [];
    if (status !== 'planned') throw new Rejected('project-leader-gathering-over', { status });
    if (!areInOrder(data.days)) throw new Rejected('days-out-of-order');

    return [ProjectLeaderGatheringMoved({ ...data, previous: { days: [...days], place } })];
  };
