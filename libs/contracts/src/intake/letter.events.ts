import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash, Id, Instant, Line } from '../fields.ts';

export const LetterKind = Type.Union(
  [
    Type.Literal('admission'),
    Type.Literal('rejection'),
    Type.Literal('waiting-list'),
    Type.Literal('complaint-upheld'),
    Type.Literal('complaint-sent-on'),
    Type.Literal('returned-application'),
    Type.Literal('withdrawal-confirmed'),
  ],
  { description: 'Opptak, avslag, venteliste, medhald i klage, klage send vidare, retur, trekt' },
);

export const LetterLanguage = Type.Union([Type.Literal('nb'), Type.Literal('nn')]);

export const JournalNumber = Type.String({
  pattern: '^\\d{4}/\\d{4,}-\\d+$',
  description: 'Year and number of the case, and the document in it: 2012/0007-1',
});

export const LetterJournaled = defineEvent('LetterJournaled', 1, {
  letterId: Id,
  applicationId: Id,
  year: Type.Integer({ minimum: 2000, maximum: 9999 }),
  caseNumber: Type.Integer({ minimum: 1 }),
  documentNumber: Type.Integer({ minimum: 1 }),
}).when(
  'A letter gets its number in the journal; the case keeps its own from its first letter on.',
);

export const LetterIssued = defineEvent('LetterIssued', 1, {
  letterId: Id,
  applicationId: Id,
  municipalityId: Id,
  kind: LetterKind,
  language: LetterLanguage,
  journalNumber: JournalNumber,
  template: Line(60, 'Name and version of the words: admission.v1'),
  document: { ...Hash, description: 'SHA-256 of what the letter is made from, in hex' },
  pdf: { ...Hash, description: 'SHA-256 of the PDF, in hex' },
  batch: Type.Union([Id, Type.Null()]),
  issuedAt: Instant,
}).when('A municipality is written to, in its own written language.');

const attempt = { letterId: Id, attempt: Type.Integer({ minimum: 1 }), channel: Line(40) };

export const LetterSent = defineEvent('LetterSent', 1, {
  ...attempt,
  reference: Line(200, 'What the channel knows it by, such as a Message-ID'),
}).when('A letter has left by the channel chosen; the outbox is one.');

export const LetterDelivered = defineEvent('LetterDelivered', 1, {
  ...attempt,
  deliveredAt: Instant,
}).when('The channel says that the letter is with the municipality.');

export const LetterDeliveryFailed = defineEvent('LetterDeliveryFailed', 1, {
  ...attempt,
  reason: Line(60, 'A code, never the channel’s own words'),
  final: Type.Boolean({ description: 'Trying again will not help' }),
}).when('The letter did not get there.');

export const journalEvents = [LetterJournaled] as const;
export type JournalEvent = EventOf<(typeof journalEvents)[number]>;

export const letterEvents = [
  LetterIssued,
  LetterSent,
  LetterDelivered,
  LetterDeliveryFailed,
] as const;
export type LetterEvent = EventOf<(typeof letterEvents)[number]>;
