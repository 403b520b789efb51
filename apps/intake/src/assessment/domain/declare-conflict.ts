import { ConflictDeclared, type AssessmentEvent } from '@samanom/contracts/intake';
import { Command, NotFound, type Decision } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';
import type { Assessment } from './assessment.ts';

export class DeclareConflict extends Command<{
  readonly applicationId: string;
  readonly reason: string;
}> {}

/** Said for oneself, at any time, assigned or not. From then on the case is neither read nor assessed by this person. */
export const declareConflict =
  ({ data, meta }: DeclareConflict): Decision<Assessment, AssessmentEvent, Application> =>
  ({ conflicted }, application) => {
    const assessor = meta.actor.person;
    if (application.status === 'none') throw new NotFound('application-unknown');
    if (conflicted.includes(assessor)) return [];

    return [ConflictDeclared({ ...data, assessor })];
  };
