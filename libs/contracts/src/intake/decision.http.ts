import { Type, type Static } from '@sinclair/typebox';
import { Hash, Id, Line } from '../fields.ts';
import { Closed, Moment, Nullable } from '../http.ts';
import { Outcome } from './assessment.events.ts';

const Reason = (whose: string) => Line(4000, whose);

export const DecideCase = Closed({
  applicationId: Id,
  version: Type.Integer({ minimum: 1, description: 'Of the application, as you have seen it' }),
  assessmentVersion: Type.Integer({ minimum: 0, description: 'Of its assessment, as seen' }),
  outcome: Outcome,
  rank: Type.Optional(Type.Integer({ minimum: 1, description: 'On the waiting list' })),
  wouldMoveIt: Type.Optional(Reason('What would move it on the waiting list')),
  reason: Type.Optional(Reason('Why; the applicants read it')),
  corrects: Type.Optional(
    Type.Boolean({ description: 'It puts an earlier decision right, which stays on record' }),
  ),
});
export type DecideCase = Static<typeof DecideCase>;

export const DecideCasesBody = Closed({
  cases: Type.Array(DecideCase, { minItems: 1, maxItems: 2000 }),
  reason: Type.Optional(Reason('For every case that has none of its own')),
});
export type DecideCasesBody = Static<typeof DecideCasesBody>;

export const CaseDecided = Closed({
  applicationId: Id,
  result: Type.Union([Type.Literal('decided'), Type.Literal('unchanged'), Type.Literal('refused')]),
  code: Type.Optional(Type.String({ description: 'The rule that said no' })),
  title: Type.Optional(Type.String({ description: 'The same in words' })),
  params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});
export type CaseDecided = Static<typeof CaseDecided>;

export const CasesDecided = Closed({
  batchId: Id,
  decided: Type.Integer(),
  refused: Type.Integer(),
  cases: Type.Array(CaseDecided),
});
export type CasesDecided = Static<typeof CasesDecided>;

export const SetFrameBody = Closed({
  places: Type.Integer({ minimum: 0, maximum: 10_000 }),
});
export type SetFrameBody = Static<typeof SetFrameBody>;

export const DecisionPageQuery = Closed({ ...Moment });
export type DecisionPageQuery = Static<typeof DecisionPageQuery>;

const CaseToDecide = Closed({
  applicationId: Id,
  leadName: Nullable(Type.String()),
  municipalities: Type.Array(Id),
  status: Type.String(),
  version: Type.Integer(),
  assessmentVersion: Type.Integer(),
  document: Hash,
  recommended: Type.Array(Outcome, {
    description: 'By each assessor, of the text last sent in; differing ones stand side by side',
  }),
  points: Nullable(Type.Number({ description: 'Mean of the points given; null where none are' })),
  mustHavesMissing: Type.Array(Type.String()),
  /** Codes for what a decider would want to know: no-assessor, no-recommendation, recommendations-differ, must-have-unmet. */
  missing: Type.Array(Type.String()),
});

export const DecisionPageAnswer = Closed({
  cohortId: Id,
  cohort: Type.String(),
  frame: Nullable(Type.Object({ places: Type.Integer() }, { additionalProperties: false })),
  counts: Closed({
    submitted: Type.Integer(),
    admitted: Type.Integer(),
    rejected: Type.Integer(),
    waitingList: Type.Integer(),
    withdrawn: Type.Integer(),
    recommendedAdmitted: Type.Integer(),
    overFrame: Type.Integer({
      description: 'How many more are admitted or recommended than there are places; 0 if none',
    }),
  }),
  cases: Type.Array(CaseToDecide),
});
export type DecisionPageAnswer = Static<typeof DecisionPageAnswer>;
