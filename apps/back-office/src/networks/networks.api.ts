import type {
  AppointLeaderBody,
  AssignmentDecided,
  AssignNetworkBody,
  DecideAssignmentBody,
  FormNetworkBody,
  GatheringPage,
  HandOverBody,
  LeaveNetworkBody,
  MembershipAnswer,
  NetworkPage,
  NetworkTheme,
  NetworksTimelineEntry,
  OneNetworkAnswer,
  RelieveLeaderBody,
  SuggestedAssignment,
} from '@samanom/contracts/networks';
import { act } from '../api/act.ts';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';
import type { Page } from '../components/data-table/data-table.tsx';

export const networks = (query: Query = {}) => view<NetworkPage>('networks', '/networks', query);

export const myNetworks = () => view<NetworkPage>('networks', '/networks/mine', { limit: 200 });

export const oneNetwork = (networkId: string, on?: string) =>
  view<OneNetworkAnswer>('networks', `/networks/${networkId}`, { on });

export const gatheringsOf = (query: Query) =>
  view<GatheringPage>('networks', '/gatherings', { limit: 200, ...query });

export const memberships = (query: Query) =>
  view<Page<MembershipAnswer>>('networks', '/memberships', query);

/** What has happened, a page of it. */
export interface TimelineOfNetworks {
  readonly entries: readonly NetworksTimelineEntry[];
  readonly next: number | null;
}

export const timelineOf =
  (place: `/${'networks' | 'gatherings' | 'memberships'}/${string}`) => (query: Query) =>
    view<TimelineOfNetworks>('networks', `${place}/timeline`, query);

/** Why something was done: at the place that its entry names. */
export const writtenReason = (place: string) =>
  view<{ readonly content: { readonly reason?: string; readonly because?: string } | null }>(
    'networks',
    place,
  );

export const formNetwork = (body: FormNetworkBody) =>
  act<{ readonly networkId: string }>({
    service: 'networks',
    method: 'POST',
    path: '/networks',
    body,
  });

/** What a network is called, is about and gathers. */
interface Described {
  readonly name: string;
  readonly themes: readonly NetworkTheme[];
  readonly geography: string | null;
}

export const describe = <Field extends keyof Described>(
  networkId: string,
  field: Field,
  value: Described[Field],
  seen: string | null,
) =>
  act({
    service: 'networks',
    method: 'PUT',
    path: `/networks/${networkId}/${field}`,
    body: { [field]: value },
    seen,
  });

export const appointLeader = (networkId: string, body: AppointLeaderBody) =>
  act({ service: 'networks', method: 'POST', path: `/networks/${networkId}/leaders`, body });

export const relieveLeader = (networkId: string, personId: string, body: RelieveLeaderBody) =>
  act({
    service: 'networks',
    method: 'PUT',
    path: `/networks/${networkId}/leaders/${personId}/end`,
    body,
  });

export const handOver = (networkId: string, body: HandOverBody) =>
  act({ service: 'networks', method: 'POST', path: `/networks/${networkId}/handover`, body });

export const assignNetwork = (participationId: string, body: AssignNetworkBody) =>
  act({
    service: 'networks',
    method: 'POST',
    path: `/memberships/${participationId}/networks`,
    body,
  });

export const leaveNetwork = (participationId: string, networkId: string, body: LeaveNetworkBody) =>
  act({
    service: 'networks',
    method: 'PUT',
    path: `/memberships/${participationId}/networks/${networkId}/end`,
    body,
  });

export const suggestedAssignment = (cohortId: string) =>
  view<SuggestedAssignment>('networks', `/cohorts/${cohortId}/suggested-assignment`);

export const decideAssignment = (cohortId: string, body: DecideAssignmentBody) =>
  act<AssignmentDecided>({
    service: 'networks',
    method: 'POST',
    path: `/cohorts/${cohortId}/assignment`,
    body,
  });
