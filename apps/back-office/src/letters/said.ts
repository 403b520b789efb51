import type { IssueDecisionLettersBody, OneDecisionActAnswer } from '@samanom/contracts/intake';
import type { Outcome } from '@samanom/contracts/intake';

export type CaseOfAct = OneDecisionActAnswer['of'][number];

export const forms = ['nb', 'nn'] as const;
export type Form = (typeof forms)[number];
export const textFields = ['legalBasis', 'reasons', 'reviewedBy'] as const;
export type TextField = (typeof textFields)[number];

type Text = Readonly<Record<TextField, string>>;

/** What is being written to all of an act: kept in this tab until the letters are out. */
export interface Said {
  readonly texts: Readonly<Record<Outcome, Readonly<Record<Form, Text>>>>;
  readonly applicationLanguage: Form;
  readonly name: string;
  readonly role: string;
}

const text: Text = { legalBasis: '', reasons: '', reviewedBy: '' };
const both = { nb: text, nn: text };

export const nothingSaid: Said = {
  texts: { admitted: both, rejected: both, 'waiting-list': both },
  applicationLanguage: 'nn',
  name: '',
  role: '',
};

export const withText = (
  said: Said,
  outcome: Outcome,
  form: Form,
  field: TextField,
  words: string,
): Said => ({
  ...said,
  texts: {
    ...said.texts,
    [outcome]: {
      ...said.texts[outcome],
      [form]: { ...said.texts[outcome][form], [field]: words },
    },
  },
});

/** The outcomes that somebody is still to hear of. */
export const outcomesToTell = (cases: readonly CaseOfAct[]): readonly Outcome[] =>
  (['admitted', 'waiting-list', 'rejected'] as const).filter((outcome) =>
    cases.some(
      (one) =>
        one.outcome === outcome &&
        one.result === 'stands' &&
        one.municipalities.some(({ letterId }) => letterId === null),
    ),
  );

export interface SaidFault {
  readonly field: string;
  readonly what: TextField | 'role';
  readonly outcome?: Outcome;
  readonly form?: Form;
}

export const idOfText = (outcome: Outcome, form: Form, field: TextField): string =>
  `${outcome}-${form}-${field}`;

/** Both forms are written for everybody: which one a municipality gets, its own council has decided. */
export const faultsOf = (said: Said, outcomes: readonly Outcome[]): readonly SaidFault[] => [
  ...outcomes.flatMap((outcome) =>
    forms.flatMap((form) =>
      textFields
        .filter((field) => said.texts[outcome][form][field].trim() === '')
        .map((what) => ({ field: idOfText(outcome, form, what), what, outcome, form })),
    ),
  ),
  ...(said.role.trim() === '' ? [{ field: 'role', what: 'role' } as const] : []),
];

const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const textOf = ({ legalBasis, reasons, reviewedBy }: Text) => ({
  legalBasis: linesOf(legalBasis),
  reasons: reasons.trim(),
  reviewedBy: reviewedBy.trim(),
});

export const bodyOf = (said: Said, outcomes: readonly Outcome[]): IssueDecisionLettersBody => ({
  texts: Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      { nb: textOf(said.texts[outcome].nb), nn: textOf(said.texts[outcome].nn) },
    ]),
  ),
  applicationLanguage: said.applicationLanguage,
  signature: { name: said.name.trim() || null, role: said.role.trim() },
});
