import {
  OutcomeRecommended,
  type AssessmentEvent,
  type Criterion,
  type Outcome,
} from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';
import type { Assessment } from './assessment.ts';
import { assessorOf } from './may-assess.ts';
import { textAssessed } from './text-assessed.ts';

export class RecommendOutcome extends Command<{
  readonly applicationId: string;
  readonly outcome: Outcome;
  readonly reason: string;
}> {}

/** Once somebody has judged this very text by every criterion, an assessor recommends what should be decided. */
export const recommendOutcome =
  (
    { data, meta }: RecommendOutcome,
    criteria: readonly Criterion[],
  ): Decision<Assessment, AssessmentEvent, Application> =>
  (assessment, application) => {
    const document = textAssessed(application);
    const assessor = assessorOf(assessment, meta.actor);
    const judged = assessment.judgements.filter((one) => one.document === document);
    const missing = criteria
      .map(({ id }) => id)
      .filter((id) => !judged.some(({ criterion }) => criterion === id));
    if (missing.length > 0) throw new Rejected('criteria-unjudged', { missing });

    return [OutcomeRecommended({ ...data, assessor, document })];
  };
