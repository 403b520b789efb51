import { Type, type Static } from '@sinclair/typebox';
import { Id, Line } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';
import { LetterLanguage } from './letter.events.ts';
import { LettersIssued, LetterText } from './letter.http.ts';

const DecisionText = Closed({
  ...LetterText.properties,
  reviewedBy: Line(120, 'Who decides on complaints, as it stands in a sentence'),
});

const BothForms = (description: string) =>
  Type.Optional({ ...Closed({ nb: DecisionText, nn: DecisionText }), description });

const said = {
  texts: Closed({
    admitted: BothForms('What is said to all that were admitted'),
    rejected: BothForms('What is said to all that were turned down'),
    'waiting-list': BothForms('What is said to all on the waiting list'),
  }),
  applicationLanguage: {
    ...LetterLanguage,
    description: 'What the applications are written in: for municipalities that are neutral',
  },
  signature: Closed({ name: Nullable(Line(100)), role: Line(100) }),
};

export const PreviewDecisionLetterBody = Closed({
  ...said,
  applicationId: Id,
  municipalityId: Id,
});
export type PreviewDecisionLetterBody = Static<typeof PreviewDecisionLetterBody>;

export const IssueDecisionLettersBody = Closed({
  ...said,
  emails: Type.Optional(
    Type.Array(
      Closed({ municipalityId: Id, email: Type.String({ format: 'email', maxLength: 254 }) }),
      { maxItems: 2000, description: 'Where letters go by mail, if they do' },
    ),
  ),
});
export type IssueDecisionLettersBody = Static<typeof IssueDecisionLettersBody>;

export const CaseLetters = Closed({
  applicationId: Id,
  result: Type.Union([Type.Literal('issued'), Type.Literal('unchanged'), Type.Literal('refused')]),
  ...LettersIssued.properties,
  code: Type.Optional(Type.String({ description: 'The rule that said no' })),
  title: Type.Optional(Type.String({ description: 'The same in words' })),
  params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});
export type CaseLetters = Static<typeof CaseLetters>;

export const DecisionLettersIssued = Closed({
  batchId: Id,
  issued: Type.Integer({ description: 'Cases whose municipalities have their letters' }),
  refused: Type.Integer(),
  cases: Type.Array(CaseLetters),
});
export type DecisionLettersIssued = Static<typeof DecisionLettersIssued>;
