import { applicationSteps } from './application-steps.ts';
import { assessmentSteps } from './assessment-steps.ts';
import type { Client } from './client.ts';
import { decider } from './people.ts';
import { cohortIdOf, type PlannedApplication } from './plan.ts';
import { idOf } from './random.ts';
import { versionAfter } from './steps.ts';

export interface Decided {
  readonly decided: number;
  readonly refused: number;
}

/** All of a cohort in one act, each as it must have been seen: the same cases make the same act, whenever it is sent. */
export const decideCohort = async (
  client: Client,
  seed: number,
  cohort: number,
  plans: readonly PlannedApplication[],
): Promise<Decided> => {
  const ofCohort = plans.filter((plan) => plan.cohort === cohort && plan.stage === 'decided');
  if (ofCohort.length === 0) return { decided: 0, refused: 0 };
  const waiting = ofCohort.filter(({ outcome }) => outcome === 'waiting-list');
  const cases = ofCohort.map((plan) => ({
    applicationId: plan.applicationId,
    version: versionAfter(applicationSteps(client, seed, plan)),
    assessmentVersion: versionAfter(assessmentSteps(client, plan)),
    outcome: plan.outcome,
    ...(plan.outcome === 'rejected' && { reason: 'Måla er for uklåre til å etterprøvast.' }),
    ...(plan.outcome === 'waiting-list' && {
      rank: waiting.indexOf(plan) + 1,
      wouldMoveIt: 'At nokon av dei som er tekne opp, trekkjer seg.',
    }),
  }));
  const cohortId = cohortIdOf(seed, cohort);
  const told = await client.ask('POST', `/cohorts/${cohortId}/decisions`, {
    as: decider,
    key: idOf('decisions', cohortId, JSON.stringify(cases)),
    body: { cases, reason: 'Etter ei samla vurdering av kommunane i pulja.' },
  });
  return { decided: Number(told['decided']), refused: Number(told['refused']) };
};
