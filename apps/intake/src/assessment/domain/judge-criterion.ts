import {
  CriterionJudged,
  type AssessmentEvent,
  type Criterion,
  type Verdict,
} from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';
import type { Assessment } from './assessment.ts';
import { assessorOf } from './may-assess.ts';
import { textAssessed } from './text-assessed.ts';

export class JudgeCriterion extends Command<{
  readonly applicationId: string;
  readonly criterion: string;
  readonly verdict: Verdict;
  readonly reason: string;
}> {}

const fits = (criterion: Criterion, verdict: Verdict): boolean =>
  criterion.mustHave
    ? 'met' in verdict
    : 'points' in verdict && verdict.points <= criterion.highest;

/** The text sent in is judged by one of the criteria that its cohort is pinned to, with a reason. */
export const judgeCriterion =
  (
    { data, meta }: JudgeCriterion,
    criteria: readonly Criterion[],
  ): Decision<Assessment, AssessmentEvent, Application> =>
  (assessment, application) => {
    const document = textAssessed(application);
    const assessor = assessorOf(assessment, meta.actor);
    const criterion = criteria.find(({ id }) => id === data.criterion);
    if (!criterion)
      throw new Rejected('criterion-unknown', { criteria: criteria.map(({ id }) => id) });
    if (!fits(criterion, data.verdict))
      throw new Rejected('verdict-not-of-criterion', { ...criterion });

    return [CriterionJudged({ ...data, assessor, document })];
  };
