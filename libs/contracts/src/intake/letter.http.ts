import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Instant, Line } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { LetterKind, LetterLanguage } from './letter.events.ts';

/** What is said in one written language. */
export const LetterText = Closed({
  legalBasis: Type.Array(Line(300), { minItems: 1, maxItems: 10 }),
  reasons: Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' }),
  reviewedBy: Type.Optional(Line(120, 'Who decides on complaints, as it stands in a sentence')),
});
export type LetterText = Static<typeof LetterText>;

export const IssueLettersBody = Closed({
  kind: LetterKind,
  applicationLanguage: {
    ...LetterLanguage,
    description: 'What the application is written in: for a municipality that is neutral',
  },
  texts: Closed({ nb: Type.Optional(LetterText), nn: Type.Optional(LetterText) }),
  signature: Closed({ name: Nullable(Line(100)), role: Line(100) }),
  decidedOn: Type.Optional(CalendarDate),
  receivedOn: Type.Optional(CalendarDate),
  answerBy: Type.Optional(CalendarDate),
  place: Type.Optional(Type.Integer({ minimum: 1, description: 'Its place on the waiting list' })),
  municipalities: Type.Optional(
    Type.Array(
      Closed({
        municipalityId: Id,
        email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
      }),
      {
        minItems: 1,
        maxItems: 30,
        description: 'Whom to write to, if not to every municipality of the application',
      },
    ),
  ),
});
export type IssueLettersBody = Static<typeof IssueLettersBody>;

export const LettersIssued = Closed({
  letters: Type.Array(
    Closed({
      letterId: Id,
      municipalityId: Id,
      language: LetterLanguage,
      journalNumber: Type.String(),
    }),
  ),
});
export type LettersIssued = Static<typeof LettersIssued>;

export const RecordDeliveryBody = Closed({
  outcome: Type.Union([Type.Literal('delivered'), Type.Literal('failed')]),
});
export type RecordDeliveryBody = Static<typeof RecordDeliveryBody>;

export const LetterStatus = Type.Union([
  Type.Literal('issued'),
  Type.Literal('sent'),
  Type.Literal('delivered'),
  Type.Literal('failed'),
]);

export const LetterAnswer = Closed({
  letterId: Id,
  applicationId: Id,
  municipalityId: Id,
  municipality: Nullable(Type.String()),
  kind: LetterKind,
  language: LetterLanguage,
  journalNumber: Type.String(),
  template: Type.String(),
  document: Hash,
  pdf: Hash,
  batch: Nullable(Id),
  issuedAt: Instant,
  status: LetterStatus,
  attempts: Type.Integer(),
  channel: Nullable(Type.String()),
  sentAt: Nullable(Instant),
  deliveredAt: Nullable(Instant),
  failure: Nullable(Type.String({ description: 'Why the last attempt failed' })),
  final: Type.Boolean({ description: 'It is not tried again, unless somebody asks for it' }),
  version: Type.Integer(),
});
export type LetterAnswer = Static<typeof LetterAnswer>;

export const ListLettersQuery = Closed({
  status: Type.Optional(LetterStatus),
  kind: Type.Optional(LetterKind),
  applicationId: Type.Optional(Id),
  municipalityId: Type.Optional(Id),
  batch: Type.Optional({ ...Id, description: 'Those of one act of deciding' }),
  search: Type.Optional(Line(100, 'Part of the municipality’s name, or of the journal number')),
  ...Paging,
  ...Moment,
  ...Exporting,
});
export type ListLettersQuery = Static<typeof ListLettersQuery>;

export const LetterPage = PageOf(LetterAnswer);
export type LetterPage = Static<typeof LetterPage>;
