import type {
  ApplicationAnswer,
  AssessmentAnswer,
  ParticipantAnswer,
  RemarksAnswer,
  TimelineAnswer,
} from '@samanom/contracts/intake';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

const of = (applicationId: string, part = '') => `/applications/${applicationId}${part}`;

export const caseOf = (applicationId: string) =>
  view<ApplicationAnswer>('intake', of(applicationId));

export const assessmentOf = (applicationId: string) =>
  view<AssessmentAnswer>('intake', of(applicationId, '/assessment'));

export const timelineOf = (applicationId: string, query: Query) =>
  view<TimelineAnswer>('intake', of(applicationId, '/timeline'), query);

export const remarksOf = (applicationId: string) =>
  view<RemarksAnswer>('intake', of(applicationId, '/remarks'));

/** A municipality as it was on a day. */
export const participantOf = (participantId: string, on: string | undefined) =>
  view<ParticipantAnswer>('intake', `/participants/${participantId}`, { on });
