import { FAR_OFF, applicationSteps, versionOf } from './application-steps.ts';
import { assessmentSteps, assessmentVersionOf } from './assessment-steps.ts';
import type { Client } from './client.ts';
import { decideCohort } from './decisions.ts';
import { caseWorker, decider } from './people.ts';
import {
  applicationPlan,
  cohortCount,
  cohortIdOf,
  municipalityCount,
  municipalityPlan,
  type PlannedApplication,
  type PlannedMunicipality,
  type Size,
  type Stage,
} from './plan.ts';
import { Progress } from './progress.ts';
import { idOf } from './random.ts';
import { goOnFrom } from './steps.ts';
import { themes } from './texts.ts';
import { peopleIn, writeDown } from './write-down-people.ts';

const CALLERS = 12;

export interface Summary {
  readonly cohorts: number;
  readonly municipalities: number;
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  readonly decided: number;
  /** Decided before, in an act over fewer applications, or changed by somebody since. */
  readonly notDecidedAnew: number;
  readonly requests: number;
}

/** Each once, by so many callers side by side. */
const sideBySide = async <One>(
  what: string,
  all: readonly One[],
  callers: number,
  act: (one: One) => Promise<unknown>,
): Promise<void> => {
  const progress = new Progress(what, all.length);
  const waiting = all.values();
  const caller = async () => {
    for (const one of waiting) {
      await act(one);
      progress.oneDone();
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  progress.end();
};

const openCohort = (client: Client, seed: number, cohort: number) =>
  client.ask('POST', '/cohorts', {
    as: decider,
    key: cohortIdOf(seed, cohort),
    body: {
      name: `Prøvepulje ${cohort + 1} (frø ${seed})`,
      nature: 'trial',
      themes,
      rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
      deadline: FAR_OFF,
    },
  });

const register = async (client: Client, municipality: PlannedMunicipality): Promise<void> => {
  const { municipalityId, name, language } = municipality;
  const as = caseWorker;
  const body = { name, county: 'Prøvefylket' };
  await client.ask('POST', '/municipalities', { as, key: municipalityId, body });
  await client.ask('POST', `/municipalities/${municipalityId}/language-decisions`, {
    as,
    key: idOf(municipalityId, 'language'),
    body: { language, from: '2020-01-01' },
  });
};

/** There is one register of numbers: its writers wait for each other. */
const number = (client: Client, { municipalityId, number: held }: PlannedMunicipality) =>
  client.ask('POST', `/municipalities/${municipalityId}/numbers`, {
    as: caseWorker,
    key: idOf(municipalityId, 'number'),
    body: { number: held, from: '2020-01-01', to: null },
  });

const live = async (client: Client, seed: number, plan: PlannedApplication): Promise<void> => {
  await goOnFrom(await versionOf(client, plan), applicationSteps(client, seed, plan));
  const assessing = assessmentSteps(client, plan);
  if (assessing.length > 0) await goOnFrom(await assessmentVersionOf(client, plan), assessing);
};

/**
 * Made-up municipalities and their applications, through the same commands that people use. With a directory, whoever
 * acts in them is written down there.
 */
export const generate = async (
  client: Client,
  size: Size,
  directory?: Client,
): Promise<Summary> => {
  const { seed, applications } = size;
  const counted = (count: number) => Array.from({ length: count }, (_, n) => n);
  const cohorts = counted(cohortCount(size));
  const municipalities = counted(municipalityCount(size)).map(municipalityPlan);
  const plans = counted(applications).map((n) => applicationPlan(seed, n));

  for (const cohort of cohorts) await openCohort(client, seed, cohort);
  await sideBySide('municipalities', municipalities, CALLERS, (one) => register(client, one));
  await sideBySide('their numbers', municipalities, 1, (one) => number(client, one));
  await sideBySide('applications', plans, CALLERS, (plan) => live(client, seed, plan));
  let [decided, notDecidedAnew] = [0, 0];
  await sideBySide('decisions, by cohort', cohorts, 1, async (cohort) => {
    const act = await decideCohort(client, seed, cohort, plans);
    decided += act.decided;
    notDecidedAnew += act.refused;
  });
  if (directory)
    await sideBySide('people', peopleIn(plans), CALLERS, (one) => writeDown(directory, one));
  const stages: Partial<Record<Stage, number>> = {};
  for (const { stage } of plans) stages[stage] = (stages[stage] ?? 0) + 1;
  return {
    cohorts: cohorts.length,
    municipalities: municipalities.length,
    stages,
    decided,
    notDecidedAnew,
    requests: client.answered + (directory?.answered ?? 0),
  };
};
