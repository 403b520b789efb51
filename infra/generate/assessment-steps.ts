import type { Client } from './client.ts';
import { assessor, caseWorker } from './people.ts';
import type { Outcome, PlannedApplication } from './plan.ts';
import { choicesOf, idOf } from './random.ts';
import type { Step } from './steps.ts';

const reasons: Readonly<Record<Outcome, string>> = {
  admitted: 'Søknaden er godt forankra, og måla kan etterprøvast.',
  rejected: 'Måla er uklåre, og tiltaka heng ikkje saman med utfordringa.',
  'waiting-list': 'God søknad, men utan at partane er like tydeleg med.',
};

const points: Readonly<Record<Outcome, readonly [least: number, most: number]>> = {
  admitted: [3, 5],
  rejected: [0, 2],
  'waiting-list': [2, 4],
};

/** What the secretariat does with an application before it is decided. */
export const assessmentSteps = (client: Client, plan: PlannedApplication): readonly Step[] => {
  const { applicationId, outcome } = plan;
  if (plan.stage !== 'assessed' && plan.stage !== 'decided') return [];
  const path = `/applications/${applicationId}`;
  const choices = choicesOf('assessment', applicationId);

  return plan.assessors.flatMap((number) => {
    const as = assessor(number);
    const step = (method: 'PUT' | 'POST', what: string, body?: object, by = as): Step => ({
      writes: 1,
      act: () =>
        client.ask(method, `${path}/${what}`, {
          as: by,
          key: idOf(applicationId, what, number),
          ...(body && { body }),
        }),
    });
    const [least, most] = points[outcome];
    const judge = (criterion: string, verdict: object) =>
      step('PUT', `judgements/${criterion}`, { verdict, reason: reasons[outcome] });
    return [
      step('PUT', `assessors/${as.sub}`, undefined, caseWorker),
      step('POST', 'impartiality'),
      ...(choices.happens(0.3) ? [step('POST', 'notes', { note: 'Sjå òg på budsjettet.' })] : []),
      judge('anchoring', { met: outcome !== 'rejected' || choices.happens(0.5) }),
      ...['motivation', 'goals', 'measures'].map((criterion) =>
        judge(criterion, { points: choices.between(least, most) }),
      ),
      step('PUT', 'recommendation', { outcome, reason: reasons[outcome] }),
    ];
  });
};

export const assessmentVersionOf = async (
  client: Client,
  { applicationId }: PlannedApplication,
): Promise<number> => {
  const path = `/applications/${applicationId}/assessment`;
  return Number((await client.ask('GET', path, { as: caseWorker }))['version'] ?? 0);
};
