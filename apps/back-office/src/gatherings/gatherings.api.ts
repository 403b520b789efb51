import type {
  AnnounceGatheringBody,
  CallOffGatheringBody,
  GatheringAct,
  GatheringAnswer,
  GatheringPage,
  GatheringProgramme,
  InvitationsAnswer,
  MoveGatheringBody,
  OneInvitationAnswer,
  PlanGatheringBody,
} from '@samanom/contracts/networks';
import { act } from '../api/act.ts';
import { pathOf, type Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const gatherings = (query: Query = {}) =>
  view<GatheringPage>('networks', '/gatherings', query);

export const oneGathering = (gatheringId: string) =>
  view<GatheringAnswer>('networks', `/gatherings/${gatheringId}`);

/** Why it was moved or called off. */
export const reasonOf = (gatheringId: string, document: string) =>
  view<{ readonly content: { readonly reason: string } | null }>(
    'networks',
    `/gatherings/${gatheringId}/documents/${document}`,
  );

export const planGathering = (networkId: string, body: PlanGatheringBody) =>
  act<{ readonly gatheringId: string }>({
    service: 'networks',
    method: 'POST',
    path: `/networks/${networkId}/gatherings`,
    body,
  });

export const setProgramme = (
  gatheringId: string,
  programme: GatheringProgramme,
  seen: string | null,
) =>
  act({
    service: 'networks',
    method: 'PUT',
    path: `/gatherings/${gatheringId}/programme`,
    body: programme,
    seen,
  });

export const moveGathering = (gatheringId: string, body: MoveGatheringBody, seen: string | null) =>
  act({
    service: 'networks',
    method: 'POST',
    path: `/gatherings/${gatheringId}/move`,
    body,
    seen,
  });

/** What is done with a gathering in one step. */
export const stepGathering = (
  gatheringId: string,
  step: Exclude<GatheringAct, 'programme' | 'move'>,
  body: CallOffGatheringBody | AnnounceGatheringBody | undefined,
  seen: string | null,
) =>
  act({
    service: 'networks',
    method: 'POST',
    path: `/gatherings/${gatheringId}/${step}`,
    body,
    seen,
  });

export const invitations = (gatheringId: string) =>
  view<InvitationsAnswer>('networks', `/gatherings/${gatheringId}/invitations`);

export const oneInvitation = (gatheringId: string, municipalityId: string, party: string) =>
  view<OneInvitationAnswer>(
    'networks',
    `/gatherings/${gatheringId}/invitations/${municipalityId}`,
    {
      party,
    },
  );

/** The gathering as a file for calendars, in the municipality's written language. */
export const calendarFileOf = (gatheringId: string, municipalityId: string): string =>
  pathOf('networks', `/gatherings/${gatheringId}/invitations/${municipalityId}/gathering.ics`);
