import type { Told, TimelineEvent, TimelineType } from './timeline-event.ts';

interface OfCase {
  readonly applicationId: string;
}
interface ByParty extends OfCase {
  readonly municipalityId: string;
  readonly party: string;
}

const decision = ({ applicationId }: OfCase) => `decision ${applicationId}`;
const endorsement = ({ applicationId, municipalityId, party }: ByParty) =>
  `endorsement ${applicationId} ${municipalityId} ${party}`;
const complaint = ({ complaintId }: { readonly complaintId: string }) => `complaint ${complaintId}`;
const letter = ({ letterId }: { readonly letterId: string }) => `letter ${letterId}`;

/** Of which thread an event is; null for those that replace nothing. */
const threads: { readonly [Type in TimelineType]: ((data: Told<Type>) => string) | null } = {
  ApplicationDrafted: null,
  ApplicationPresented: ({ applicationId }) => `text ${applicationId}`,
  ApplicationEndorsed: endorsement,
  EndorsementLapsed: endorsement,
  PartyReminded: null,
  ApplicationSubmitted: ({ applicationId }) => `submission ${applicationId}`,
  ApplicationReturned: ({ applicationId }) => `return ${applicationId}`,
  RemarkSent: null,
  ApplicationAdmitted: decision,
  ApplicationRejected: decision,
  ApplicationPutOnWaitingList: decision,
  ComplaintReceived: complaint,
  ComplaintUpheld: complaint,
  ComplaintSentOn: complaint,
  AppealDecided: complaint,
  WithdrawalStatementGiven: null,
  ApplicationWithdrawn: null,
  LetterIssued: letter,
  LetterSent: letter,
  LetterDelivered: letter,
  LetterDeliveryFailed: letter,
  CohortDeadlineMoved: null,
  AssessorAssigned: null,
  AssessorRelieved: null,
  ImpartialityDeclared: null,
  ConflictDeclared: null,
  InternalNoteWritten: null,
  CriterionJudged: ({ applicationId, assessor, criterion }) =>
    `judgement ${applicationId} ${assessor} ${criterion}`,
  OutcomeRecommended: ({ applicationId, assessor }) =>
    `recommendation ${applicationId} ${assessor}`,
};

/**
 * Each event of a thread replaces what the one before it said: one thread for all decisions on a case, one for each
 * party's endorsement, one for each assessor's judgement by a criterion, one for each letter and each complaint.
 */
export const threadOf = ({ type, data }: TimelineEvent): string | null => {
  const thread = threads[type] as ((told: TimelineEvent['data']) => string) | null;
  return thread && thread(data);
};
