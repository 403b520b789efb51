import {
  ProjectLeaderGatheringCalledOff,
  type ProjectLeaderGatheringEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import { thatIs, type ProjectLeaderGathering } from './project-leader-gathering.ts';

export class CallOffProjectLeaderGathering extends Command<{
  readonly gatheringId: string;
  readonly reason: string;
}> {}

export const callOffProjectLeaderGathering =
  ({
    data,
  }: CallOffProjectLeaderGathering): Decision<
    ProjectLeaderGathering,
    ProjectLeaderGatheringEvent
  > =>
  (gathering) => {
    const { status } = thatIs(gathering);
    if (status === 'called-off') return [];
    if (status === 'held') throw new Rejected('project-leader-gathering-over', { status });

    return [ProjectLeaderGatheringCalledOff(data)];
  };
