import type {
  MoveProjectLeaderGatheringBody,
  NoteProjectLeadersBody,
  PlanProjectLeaderGatheringBody,
  ProjectLeaderGatheringAnswer,
  ProjectLeaderGatheringPage as Gatherings,
  ProjectLeaderYears,
} from '@samanom/contracts/networks';
import { act, type Act } from '../api/act.ts';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

const PATH = '/project-leader-gatherings';

export const projectLeaderGatherings = (query: Query) => view<Gatherings>('networks', PATH, query);

export const projectLeaderYears = () => view<ProjectLeaderYears>('networks', `${PATH}/years`);

export const oneProjectLeaderGathering = (gatheringId: string) =>
  view<ProjectLeaderGatheringAnswer>('networks', `${PATH}/${gatheringId}`);

export const planProjectLeaderGathering = (body: PlanProjectLeaderGatheringBody) =>
  act<{ readonly gatheringId: string }>({ service: 'networks', method: 'POST', path: PATH, body });

export const moveProjectLeaderGathering = (
  gatheringId: string,
  body: MoveProjectLeaderGatheringBody,
  seen: string | null,
): Act<void> =>
  act({ service: 'networks', method: 'POST', path: `${PATH}/${gatheringId}/move`, body, seen });

export const callOffProjectLeaderGathering = (
  gatheringId: string,
  reason: string,
  seen: string | null,
): Act<void> =>
  act({
    service: 'networks',
    method: 'POST',
    path: `${PATH}/${gatheringId}/calling-off`,
    body: { reason },
    seen,
  });

export const holdProjectLeaderGathering = (gatheringId: string, seen: string | null): Act<void> =>
  act({ service: 'networks', method: 'POST', path: `${PATH}/${gatheringId}/holding`, seen });

export const noteProjectLeaders = (gatheringId: string, body: NoteProjectLeadersBody) =>
  act({ service: 'networks', method: 'PUT', path: `${PATH}/${gatheringId}/attendance`, body });
