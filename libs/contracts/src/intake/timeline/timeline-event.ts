import type { EventOf } from '../../define-event.ts';
import { applicationEvents, type ApplicationEvent } from '../application.events.ts';
import { assessmentEvents, type AssessmentEvent } from '../assessment.events.ts';
import { CohortDeadlineMoved } from '../cohort.events.ts';
import { letterEvents, type LetterEvent } from '../letter.events.ts';

/** What belongs to a case: its application, its assessment, its letters, and the deadline of its cohort. */
export type TimelineEvent =
  ApplicationEvent | AssessmentEvent | LetterEvent | EventOf<typeof CohortDeadlineMoved>;
export type TimelineType = TimelineEvent['type'];
export type Told<Type extends TimelineType> = Extract<TimelineEvent, { type: Type }>['data'];

export const timelineEvents = [
  ...applicationEvents,
  ...assessmentEvents,
  ...letterEvents,
  CohortDeadlineMoved,
] as const;

/** Never in the applicants' answer, not even as a gap. */
export const assessmentTypes: readonly TimelineType[] = assessmentEvents.map(({ type }) => type);

/** Each for the municipality that was written to, and for those who write. */
export const letterTypes: readonly TimelineType[] = letterEvents.map(({ type }) => type);

/** What an entry is about, to choose by. */
export const timelineKinds = {
  ApplicationDrafted: 'draft',
  ApplicationPresented: 'text',
  ApplicationEndorsed: 'endorsement',
  EndorsementLapsed: 'endorsement',
  PartyReminded: 'endorsement',
  ApplicationSubmitted: 'submission',
  ApplicationReturned: 'correspondence',
  RemarkSent: 'correspondence',
  ApplicationAdmitted: 'decision',
  ApplicationRejected: 'decision',
  ApplicationPutOnWaitingList: 'decision',
  ComplaintReceived: 'complaint',
  ComplaintUpheld: 'complaint',
  ComplaintSentOn: 'complaint',
  AppealDecided: 'complaint',
  WithdrawalStatementGiven: 'withdrawal',
  ApplicationWithdrawn: 'withdrawal',
  LetterIssued: 'letter',
  LetterSent: 'letter',
  LetterDelivered: 'letter',
  LetterDeliveryFailed: 'letter',
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
