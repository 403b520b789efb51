import type {
  CallAnswer,
  CohortAnswer,
  CohortPage,
  CriteriaAnswer,
  FormAnswer,
  MoveDeadlineBody,
  OpenCohortBody,
  PlanCohortBody,
  PublishCallBody,
  PublishCriteriaBody,
  PublishSchemeBody,
  SchemeAnswer,
  SetRemindersBody,
  WrittenForm,
} from '@samanom/contracts/intake';
import { act } from '../api/act.ts';
import { view } from '../api/view.ts';

export const cohorts = () => view<CohortPage>('intake', '/cohorts');
export const cohort = (cohortId: string) => view<CohortAnswer>('intake', `/cohorts/${cohortId}`);
export const call = (cohortId: string, language: WrittenForm) =>
  view<CallAnswer>('intake', `/cohorts/${cohortId}/call`, { language });

interface Versions<Version> {
  readonly total: number;
  readonly rows: readonly Version[];
}
export const forms = (language: WrittenForm) =>
  view<Versions<FormAnswer>>('intake', '/forms', { language });
export const criteria = (language: WrittenForm) =>
  view<Versions<CriteriaAnswer>>('intake', '/award-criteria', { language });
export const schemes = (language: WrittenForm) =>
  view<Versions<SchemeAnswer>>('intake', '/grant-schemes', { language });

export interface Created {
  readonly cohortId: string;
}
const post = <Answer = void>(path: string, body: unknown) =>
  act<Answer>({ service: 'intake', method: 'POST', path, body });

export const planCohort = (body: PlanCohortBody) => post<Created>('/cohorts/planned', body);
export const openCohort = (body: OpenCohortBody) => post<Created>('/cohorts', body);
export const publishCriteria = (body: PublishCriteriaBody) =>
  post<{ readonly criteria: string; readonly version: number }>('/award-criteria', body);
export const publishScheme = (body: PublishSchemeBody) =>
  post<{ readonly scheme: string; readonly version: number }>('/grant-schemes', body);

export const publishCall = (cohortId: string, body: PublishCallBody, seen: string | null) =>
  act({ service: 'intake', method: 'POST', path: `/cohorts/${cohortId}/call`, body, seen });
export const moveDeadline = (cohortId: string, body: MoveDeadlineBody, seen: string | null) =>
  act({ service: 'intake', method: 'PUT', path: `/cohorts/${cohortId}/deadline`, body, seen });
export const setReminders = (cohortId: string, body: SetRemindersBody) =>
  act({ service: 'intake', method: 'PUT', path: `/cohorts/${cohortId}/reminders`, body });
