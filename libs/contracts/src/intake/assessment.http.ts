import { Type, type Static } from '@sinclair/typebox';
import { Hash, Id, Instant, Line } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';
import { Outcome, Verdict } from './assessment.events.ts';
import { Criterion } from './scheme.events.ts';

const Reason = Line(4000, 'In words; colleagues read it, the applicants do not');

export const RelieveAssessorBody = Closed({ reason: Reason });
export type RelieveAssessorBody = Static<typeof RelieveAssessorBody>;

export const DeclareConflictBody = Closed({ reason: Reason });
export type DeclareConflictBody = Static<typeof DeclareConflictBody>;

export const WriteNoteBody = Closed({ note: Reason });
export type WriteNoteBody = Static<typeof WriteNoteBody>;

export const NoteWritten = Closed({ noteId: Id });

export const JudgeCriterionBody = Closed({ verdict: Verdict, reason: Reason });
export type JudgeCriterionBody = Static<typeof JudgeCriterionBody>;

export const RecommendOutcomeBody = Closed({ outcome: Outcome, reason: Reason });
export type RecommendOutcomeBody = Static<typeof RecommendOutcomeBody>;

export const CriterionKey = Line(60, 'A criterion of the call, by its id');

const AssessorAnswer = Closed({ person: Id, since: Instant, impartial: Type.Boolean() });
const ConflictAnswer = Closed({ person: Id, reason: Hash, at: Instant });
const NoteAnswer = Closed({ noteId: Id, note: Hash, person: Id, at: Instant });
const JudgementAnswer = Closed({
  assessor: Id,
  criterion: Type.String(),
  verdict: Verdict,
  reason: Hash,
  document: { ...Hash, description: 'The text judged; a newer one may have been sent in since' },
  at: Instant,
});
const RecommendationAnswer = Closed({
  assessor: Id,
  outcome: Outcome,
  reason: Hash,
  document: Hash,
  at: Instant,
});

export const AssessmentAnswer = Closed({
  applicationId: Id,
  criteria: Type.Array(Criterion),
  assessors: Type.Array(AssessorAnswer),
  conflicts: Type.Array(ConflictAnswer),
  notes: Type.Array(NoteAnswer),
  judgements: Type.Array(JudgementAnswer),
  recommendations: Type.Array(RecommendationAnswer),
  current: Nullable({ ...Hash, description: 'The text that was last sent in' }),
  version: Type.Integer({ minimum: 0 }),
});
export type AssessmentAnswer = Static<typeof AssessmentAnswer>;
