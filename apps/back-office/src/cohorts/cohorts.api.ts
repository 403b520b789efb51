import type {
  ApplicationPage,
  CasesDecided,
  CohortDifferenceAnswer,
  CohortAnswer,
  CohortPage,
  DecideCasesBody,
  DecisionActPage,
  DecisionPageAnswer,
  RemindersAnswer,
  SetFrameBody,
  WorkPage,
} from '@samanom/contracts/intake';
import { act } from '../api/act.ts';
import type { Query } from '../api/request.ts';
import { useView, view } from '../api/view.ts';

export type CaseToDecide = DecisionPageAnswer['cases'][number];

export const cohorts = () => view<CohortPage>('intake', '/cohorts');

export const cohort = (cohortId: string) => view<CohortAnswer>('intake', `/cohorts/${cohortId}`);

const waitingList = (cohortId: string) =>
  view<ApplicationPage>('intake', '/applications', {
    cohortId,
    status: 'waiting-list',
    limit: 200,
  });

/** The last place on the cohort's waiting list that is taken. */
export const useLastRank = (cohortId: string): number => {
  const rows = useView(waitingList(cohortId)).data?.body.rows ?? [];
  return Math.max(0, ...rows.map(({ rank }) => rank ?? 0));
};

/** How many wait in each cohort for the decider who asks. */
export const casesToDecide = () =>
  view<WorkPage>('intake', '/work', { kind: 'cases-to-decide', limit: 200 });

export const decisionPage = (cohortId: string) =>
  view<DecisionPageAnswer>('intake', `/cohorts/${cohortId}/decision-page`);

export const decisionActs = (cohortId: string) =>
  view<DecisionActPage>('intake', `/cohorts/${cohortId}/decisions`, { limit: 200 });

/** What differs between two instants, each of which it names itself. */
export const cohortDifference = (cohortId: string, query: Query) =>
  view<CohortDifferenceAnswer>('intake', `/cohorts/${cohortId}/difference`, query, {
    moment: false,
  });

export const reminders = (cohortId: string, on: string | undefined) =>
  view<RemindersAnswer>('intake', `/cohorts/${cohortId}/reminders`, { on });

/** Under the same key it goes on where it was cut short. */
export const decideCases = (cohortId: string, body: DecideCasesBody, key: string) =>
  act<CasesDecided>({
    service: 'intake',
    method: 'POST',
    path: `/cohorts/${cohortId}/decisions`,
    body,
    key,
  });

export const setFrame = (cohortId: string, body: SetFrameBody) =>
  act({ service: 'intake', method: 'PUT', path: `/cohorts/${cohortId}/frame`, body });
