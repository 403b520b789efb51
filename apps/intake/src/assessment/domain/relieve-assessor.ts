import { AssessorRelieved, type AssessmentEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { Assessment } from './assessment.ts';

export class RelieveAssessor extends Command<Parameters<typeof AssessorRelieved>[0]> {}

/** What was judged and recommended before stays on record. */
export const relieveAssessor =
  ({ data }: RelieveAssessor): Decision<Assessment, AssessmentEvent> =>
  ({ assessors }) =>
    assessors.includes(data.assessor) ? [AssessorRelieved(data)] : [];
