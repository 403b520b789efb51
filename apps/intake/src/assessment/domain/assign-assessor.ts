import { AssessorAssigned, type AssessmentEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';
import type { Assessment } from './assessment.ts';

export class AssignAssessor extends Command<Parameters<typeof AssessorAssigned>[0]> {}

/** Anybody of the secretariat assesses, save who has declared a conflict of interest in this case. */
export const assignAssessor =
  ({ data }: AssignAssessor): Decision<Assessment, AssessmentEvent, Application> =>
  ({ assessors, conflicted }, application) => {
    if (application.status === 'none') throw new NotFound('application-unknown');
    if (assessors.includes(data.assessor)) return [];
    if (conflicted.includes(data.assessor)) throw new Rejected('assessor-conflicted');

    return [AssessorAssigned(data)];
  };
