import type { Criterion } from '@samanom/contracts/intake';
import type { EventStore } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { application } from '../application/domain/application.ts';
import { awardCriteria, criteriaVersionOf } from '../award-criteria/domain/award-criteria.ts';
import { cohort } from '../cohort/domain/cohort.ts';

/** What the call of 2011 names, for cohorts that are pinned to no published set. W-18: motivation, goals, measures; anchoring is a must. */
export const CRITERIA_OF_2011: readonly Criterion[] = [
  { id: 'anchoring', mustHave: true },
  { id: 'motivation', mustHave: false, highest: 5, weight: 1 },
  { id: 'goals', mustHave: false, highest: 5, weight: 1 },
  { id: 'measures', mustHave: false, highest: 5, weight: 1 },
];

/** The criteria that a cohort is pinned to, for ever: they may be read ahead of the rule. */
export const criteriaOfCohort = async (
  store: EventStore,
  cohortId: string,
): Promise<readonly Criterion[]> => {
  const { state } = await store.load(cohort, cohortId);
  if (state.status !== 'open') throw new NotFound('cohort-unknown');
  const { criteria, criteriaVersion } = state.rules;
  if (criteria === undefined || criteriaVersion === undefined) return CRITERIA_OF_2011;
  const published = await store.load(awardCriteria, criteria);
  const version = criteriaVersionOf(published.state, criteriaVersion);
  if (!version) throw new Error(`the criteria ${criteria} ${criteriaVersion} are not published`);
  return version.items;
};

/** The criteria that an application is judged by: its cohort's. */
export const criteriaOf = async (
  store: EventStore,
  applicationId: string,
): Promise<readonly Criterion[]> => {
  const { state } = await store.load(application, applicationId);
  if (state.status === 'none') throw new NotFound('application-unknown');
  return criteriaOfCohort(store, state.cohortId);
};
