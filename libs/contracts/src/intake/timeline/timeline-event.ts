import type { EventOf } from '../../define-event.ts';
import { applicationEvents, type ApplicationEvent } from '../application.events.ts';
import { assessmentEvents, type AssessmentEvent } from '../assessment.events.ts';
import { CohortDeadlineMoved } from '../cohort.events.ts';

/** What belongs to a case: its application, its assessment, and the deadline of its cohort. */
export type TimelineEvent =
  ApplicationEvent | AssessmentEvent | EventOf<typeof CohortDeadlineMoved>;
export type TimelineType = TimelineEvent['type'];
export type Told<Type extends TimelineType> = Extract<TimelineEvent, { type: Type }>['data'];

export const timelineEvents = [
  ...applicationEvents,
  ...assessmentEvents,
  CohortDeadlineMoved,
] as const;

/** Never in the applicants' answer, not even as a gap. */
export const assessmentTypes: readonly TimelineType[] = assessmentEvents.map(({ type }) => type);

/** What an entry is about, to choose by. */
export const timelineKinds = {
  ApplicationDrafted: 'draft',
  ApplicationPresented: 'text',
  ApplicationEndorsed: 'endorsement',
  EndorsementLapsed: 'endorsement',
  ApplicationSubmitted: 'submission',
  ApplicationReturned: 'correspondence',
  RemarkSent: 'correspondence',
  ApplicationAdmitted: 'decision',
  ApplicationRejected: 'decision',
  ApplicationPutOnWaitingList: 'decision',
  CohortDeadlineMoved: 'deadline',
  AssessorAssigned: 'assessment',
  AssessorRelieved: 'assessment',
  ImpartialityDeclared: 'assessment',
  ConflictDeclared: 'assessment',
  InternalNoteWritten: 'assessment',
  CriterionJudged: 'assessment',
  OutcomeRecommended: 'assessment',
} as const satisfies Record<TimelineType, string>;

export type TimelineKind = (typeof timelineKinds)[TimelineType];

export const typesOfKind = (kind: TimelineKind): readonly string[] =>
  Object.entries(timelineKinds).flatMap(([type, one]) => (one === kind ? [type] : []));
