import type {
  AssignNumberBody,
  DecideLanguageBody,
  EndNumberBody,
  EndParticipationBody,
  FindingAnswer,
  FormJointParticipantBody,
  JoinBody,
  LeaveBody,
  MergeMunicipalitiesBody,
  ParticipantAnswer,
  ParticipantCreated,
  ParticipantPage,
  ParticipationPage,
  RegisterMunicipalityBody,
  RegisterOtherBodyBody,
} from '@samanom/contracts/intake';
import type { MembershipAnswer, NetworkPage } from '@samanom/contracts/networks';
import type { Static } from '@sinclair/typebox';
import { act } from '../api/act.ts';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

interface Rows<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export const participants = (query: Query) =>
  view<ParticipantPage>('intake', '/participants', query);

export const participant = (participantId: string, on: string | undefined) =>
  view<ParticipantAnswer>('intake', `/participants/${participantId}`, { on });

export const municipalities = () =>
  view<ParticipantPage>('intake', '/participants', { kind: 'municipality', limit: 200 });

export const participationsOf = (participantId: string, on: string | undefined) =>
  view<ParticipationPage>('intake', '/participations', { participantId, on, limit: 200 });

export const membershipsIn = (cohortId: string, on: string | undefined) =>
  view<Rows<Static<typeof MembershipAnswer>>>('networks', '/memberships', {
    cohortId,
    on,
    limit: 200,
  });

export const networksIn = (cohortId: string) =>
  view<NetworkPage>('networks', '/networks', { cohortId, limit: 200 });

export const findings = (service: 'intake' | 'networks') =>
  view<Rows<FindingAnswer>>(service, '/import/findings');

const post = <Answer = void>(path: string, body: unknown) =>
  act<Answer>({ service: 'intake', method: 'POST', path, body });
const put = (path: string, body: unknown) => act({ service: 'intake', method: 'PUT', path, body });

export const registerMunicipality = (body: RegisterMunicipalityBody) =>
  post<Static<typeof ParticipantCreated>>('/municipalities', body);
export const registerOtherBody = (body: RegisterOtherBodyBody) =>
  post<Static<typeof ParticipantCreated>>('/other-bodies', body);
export const formJointParticipant = (body: FormJointParticipantBody) =>
  post<Static<typeof ParticipantCreated>>('/joint-participants', body);

export const assignNumber = (id: string, body: AssignNumberBody) =>
  post(`/municipalities/${id}/numbers`, body);
export const endNumber = (id: string, number: string, body: EndNumberBody) =>
  put(`/municipalities/${id}/numbers/${number}/end`, body);
export const decideLanguage = (id: string, body: DecideLanguageBody) =>
  post(`/municipalities/${id}/language-decisions`, body);
export const merge = (id: string, body: MergeMunicipalitiesBody) =>
  post(`/municipalities/${id}/mergers`, body);
export const join = (id: string, body: JoinBody) => post(`/joint-participants/${id}/members`, body);
export const leave = (id: string, municipalityId: string, body: LeaveBody) =>
  put(`/joint-participants/${id}/members/${municipalityId}/end`, body);
export const endParticipation = (participationId: string, body: EndParticipationBody) =>
  put(`/participations/${participationId}/end`, body);
