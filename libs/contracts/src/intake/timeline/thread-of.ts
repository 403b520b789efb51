import type { Told, TimelineEvent, TimelineType } from './timeline-event.ts';

const decision = () => 'decision';
const endorsement = ({
  municipalityId,
  party,
}: {
  readonly municipalityId: string;
  readonly party: string;
}) => `endorsement ${municipalityId} ${party}`;

/** Of which thread an event is; null for those that replace nothing. */
const threads: { readonly [Type in TimelineType]: ((data: Told<Type>) => string) | null } = {
  ApplicationDrafted: null,
  ApplicationPresented: () => 'text',
  ApplicationEndorsed: endorsement,
  EndorsementLapsed: endorsement,
  ApplicationSubmitted: () => 'submission',
  ApplicationReturned: () => 'return',
  RemarkSent: null,
  ApplicationAdmitted: decision,
  ApplicationRejected: decision,
  ApplicationPutOnWaitingList: decision,
  CohortDeadlineMoved: null,
  AssessorAssigned: null,
  AssessorRelieved: null,
  ImpartialityDeclared: null,
  ConflictDeclared: null,
  InternalNoteWritten: null,
  CriterionJudged: ({ assessor, criterion }) => `judgement ${assessor} ${criterion}`,
  OutcomeRecommended: ({ assessor }) => `recommendation ${assessor}`,
};

/**
 * Each event of a thread replaces what the one before it said: one thread for all decisions, one for each party's
 * endorsement, one for each assessor's judgement by a criterion.
 */
export const threadOf = ({ type, data }: TimelineEvent): string | null => {
  const thread = threads[type] as ((told: TimelineEvent['data']) => string) | null;
  return thread && thread(data);
};
