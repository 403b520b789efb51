import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash, Id, Line } from '../fields.ts';

/** What an assessor may recommend, and a decider decide. */
export const Outcome = Type.Union(
  [Type.Literal('admitted'), Type.Literal('rejected'), Type.Literal('waiting-list')],
  { description: 'Opptak, avslag, venteliste' },
);
export type Outcome = Static<typeof Outcome>;

/** A must-have is met or not; any other criterion is given points. */
export const Verdict = Type.Union([
  Type.Object({ met: Type.Boolean() }, { additionalProperties: false }),
  Type.Object(
    { points: Type.Integer({ minimum: 0, maximum: 10 }) },
    { additionalProperties: false },
  ),
]);
export type Verdict = Static<typeof Verdict>;

const ofAssessor = { applicationId: Id, assessor: Id };

export const AssessorAssigned = defineEvent('AssessorAssigned', 1, ofAssessor).when(
  'A case worker is asked to assess an application.',
);

export const AssessorRelieved = defineEvent('AssessorRelieved', 1, {
  ...ofAssessor,
  reason: Hash,
}).when('A case worker no longer assesses an application.');

export const ImpartialityDeclared = defineEvent('ImpartialityDeclared', 1, ofAssessor).when(
  'An assessor declares to be impartial in the case (habil).',
);

export const ConflictDeclared = defineEvent('ConflictDeclared', 1, {
  ...ofAssessor,
  reason: Hash,
}).when('Somebody declares a conflict of interest in the case, and neither reads nor assesses it.');

/** Of the secretariat only. What the applicants read is `RemarkSent`, an event of another stream. */
export const InternalNoteWritten = defineEvent('InternalNoteWritten', 1, {
  applicationId: Id,
  noteId: Id,
  note: Hash,
}).when('Somebody in the secretariat writes a note about a case, for colleagues.');

export const CriterionJudged = defineEvent('CriterionJudged', 1, {
  ...ofAssessor,
  document: Hash,
  criterion: Line(60),
  verdict: Verdict,
  reason: Hash,
}).when('An assessor judges the text sent in by one of the award criteria, with a reason.');

export const OutcomeRecommended = defineEvent('OutcomeRecommended', 1, {
  ...ofAssessor,
  document: Hash,
  outcome: Outcome,
  reason: Hash,
}).when('An assessor recommends what should be decided, with a reason.');

export const assessmentEvents = [
  AssessorAssigned,
  AssessorRelieved,
  ImpartialityDeclared,
  ConflictDeclared,
  InternalNoteWritten,
  CriterionJudged,
  OutcomeRecommended,
] as const;
export type AssessmentEvent = EventOf<(typeof assessmentEvents)[number]>;
