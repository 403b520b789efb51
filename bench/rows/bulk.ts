import type { CasesDecided, DecisionPageAnswer } from '@samanom/contracts/intake';
import { randomUUID } from 'node:crypto';
import { cohortIdOf, waitingCohorts } from '../contestants/full-store.ts';
import { startFullIntake, type FullIntake } from '../http/full-intake.ts';
import type { Sample } from '../measure/drive.ts';
import { median } from '../measure/statistics.ts';
import { figures, tournament } from '../measure/tournament.ts';
import { atMost, type Row } from '../row.ts';

const ACT = 'POST /cohorts/{id}/decisions, 1,000 cases';

const asked = async <Answer>(answer: Response): Promise<Answer> => {
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
};

/** The cohort as its decider sees it, and every case of it admitted in one act. */
const decideAll = async (intake: FullIntake, cohortId: string): Promise<Sample> => {
  const headers = { authorization: `Bearer ${await intake.token({})}` };
  const page = await asked<DecisionPageAnswer>(
    await fetch(`${intake.url}/cohorts/${cohortId}/decision-page`, { headers }),
  );
  const cases = page.cases.map(({ applicationId, version, assessmentVersion }) => ({
    applicationId,
    version,
    assessmentVersion,
    outcome: 'admitted',
  }));
  const begin = performance.now();
  const { decided } = await asked<CasesDecided>(
    await fetch(`${intake.url}/cohorts/${cohortId}/decisions`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ cases }),
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  if (decided !== cases.length || decided === 0)
    throw new Error(`${decided} of ${cases.length} cases were decided`);
  return { seconds, perSecond: decided / seconds };
};

/** One act over a whole cohort, each case with a hundred events behind it. */
export const bulk: Row = {
  name: 'bulk',
  run: async (setting) => {
    const intake = await startFullIntake(setting);
    try {
      const waiting = waitingCohorts.map(cohortIdOf);
      const run = () => decideAll(intake, waiting.shift() ?? '');
      const rounds = Math.min(setting.rounds, waiting.length);
      const scores = await tournament([{ name: ACT, run }], rounds, (text) =>
        setting.progress(`bulk: ${text}`),
      );
      return [
        {
          title: 'A decision on 1,000 cases in one act',
          note: 'In the store of `lists`, filled in bulk; the act itself goes through the front door, a cohort each round.',
          columns: { seconds: 's', perSecond: 'cases/s' },
          scores,
          marks: [atMost('1,000 cases in one act, s', 5, median(figures(scores, ACT, 'seconds')))],
        },
      ];
    } finally {
      await intake.stop();
    }
  },
};
