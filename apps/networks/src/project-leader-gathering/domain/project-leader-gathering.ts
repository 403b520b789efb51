import type {
  GatheringDay,
  ProjectLeaderGatheringEvent,
  ProjectLeaderPresence,
} from '@samanom/contracts/networks';
import { NotFound, type Aggregate } from '@samanom/kernel';

/** The secretariat gathers the project leaders of all cohorts, once or twice a year until the end. Booklet. */
export type ProjectLeaderGathering =
  | { readonly status: 'none' }
  | {
      readonly status: 'planned' | 'held' | 'called-off';
      readonly days: readonly GatheringDay[];
      readonly place: string | null;
      readonly noted: readonly ProjectLeaderPresence[];
    };

export type ProjectLeaderGatheringThatIs = Exclude<ProjectLeaderGathering, { status: 'none' }>;

const changed = (
  gathering: ProjectLeaderGathering,
  change: (known: ProjectLeaderGatheringThatIs) => Partial<ProjectLeaderGatheringThatIs>,
): ProjectLeaderGathering =>
  gathering.status === 'none' ? gathering : { ...gathering, ...change(gathering) };

export const projectLeaderGathering: Aggregate<
  ProjectLeaderGathering,
  ProjectLeaderGatheringEvent
> = {
  name: 'project-leader-gathering',
  initial: { status: 'none' },
  evolve: {
    ProjectLeaderGatheringPlanned: (_, { days, place }) => ({
      status: 'planned',
      days,
      place,
      noted: [],
    }),
    ProjectLeaderGatheringMoved: (gathering, { days, place }) =>
      changed(gathering, () => ({ days, place })),
    ProjectLeaderGatheringCalledOff: (gathering) =>
      changed(gathering, () => ({ status: 'called-off' })),
    ProjectLeaderGatheringHeld: (gathering) => changed(gathering, () => ({ status: 'held' })),
    ProjectLeaderPresenceNoted: (gathering, { participationId, present, personId }) =>
      changed(gathering, ({ noted }) => ({
        noted: [
          ...noted.filter((one) => one.participationId !== participationId),
          { participationId, present, personId },
        ],
      })),
  },
};

export const thatIs = (gathering: ProjectLeaderGathering): ProjectLeaderGatheringThatIs => {
  if (gathering.status === 'none') throw new NotFound('project-leader-gathering-unknown');
  return gathering;
};

export const firstDay = ({ days }: ProjectLeaderGatheringThatIs): string =>
  days.map(({ date }) => date).toSorted()[0] ?? '';
