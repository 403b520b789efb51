import type { ApplicationAnswer, AssessmentAnswer } from '@samanom/contracts/intake';
import { act } from '../api/act.ts';

/** An assessment as one sees it. */
export interface SeenAssessment {
  readonly one: ApplicationAnswer;
  readonly assessment: AssessmentAnswer;
  readonly etag: string | null;
  /** Who looks. */
  readonly personId: string;
  /** An assessor who has declared to be impartial, while the application waits for its decision. */
  readonly assesses: boolean;
}

interface Said {
  readonly method: 'POST' | 'PUT';
  readonly what: string;
  readonly body?: object;
}

/** Something said in the assessment of a case. What two assessors say at once does not collide: no version is named. */
export const saidOf = ({ one }: Pick<SeenAssessment, 'one'>, { method, what, body }: Said) =>
  act<unknown>({
    service: 'intake',
    method,
    path: `/applications/${one.applicationId}/${what}`,
    ...(body && { body }),
  });
