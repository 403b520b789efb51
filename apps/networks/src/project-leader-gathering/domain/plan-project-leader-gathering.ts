import {
  ProjectLeaderGatheringPlanned,
  areInOrder,
  type ProjectLeaderGatheringEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { ProjectLeaderGathering } from './project-leader-gathering.ts';

export class PlanProjectLeaderGathering extends Command<
  Parameters<typeof ProjectLeaderGatheringPlanned>[0]
> {}

/** More than two in a year, or none, is seen as a deviation, and never refused. */
export const planProjectLeaderGathering =
  ({
    data,
  }: PlanProjectLeaderGathering): Decision<ProjectLeaderGathering, ProjectLeaderGatheringEvent> =>
  (gathering) => {
    if (gathering.status !== 'none') return [];
    if (!areInOrder(data.days)) throw new Rejected('days-out-of-order');

    return [ProjectLeaderGatheringPlanned(data)];
  };
