import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Line } from '../fields.ts';

export const PrintedEntry = Type.Object(
  {
    source: Line(200),
    order: Type.Integer({ minimum: 1 }),
    as: Line(200),
  },
  {
    additionalProperties: false,
    description: 'Where the entry is printed, its place there, and how it is spelt',
  },
);

/**
 * A cohort's printed list names this participant. History is not invented: no application, no endorsement and no
 * decision is known from it, and none is recorded.
 */
export const ListEntryImported = defineEvent('ListEntryImported', 1, {
  participationId: Id,
  cohortId: Id,
  participantId: Id,
  kind: Type.Union([Type.Literal('participation'), Type.Literal('other-body')]),
  municipalities: Type.Array(Id),
  jointParticipantId: Type.Union([Id, Type.Null()]),
  printed: PrintedEntry,
}).when("An entry of a cohort's printed list is taken in, as a participation or as another body.");

export const ParticipationBegun = defineEvent('ParticipationBegun', 1, {
  participationId: Id,
  cohortId: Id,
  /** The lead of the application. */
  participantId: Id,
  municipalities: Type.Array(Id, { minItems: 1 }),
  applicationId: Id,
  on: CalendarDate,
}).when('Admitted applicants take part from now on.');

export const ParticipationEnded = defineEvent('ParticipationEnded', 1, {
  participationId: Id,
  on: CalendarDate,
  reason: Hash,
}).when('A participant leaves the programme: the date is its last day. It stays counted.');

export const participationEvents = [
  ListEntryImported,
  ParticipationBegun,
  ParticipationEnded,
] as const;
export type ParticipationEvent = EventOf<(typeof participationEvents)[number]>;

const Row = Type.Object(
  { file: Line(100), line: Type.Integer({ minimum: 1 }), text: Line(400) },
  { additionalProperties: false },
);

export const FindingNoted = defineEvent('FindingNoted', 1, {
  code: Line(60),
  rows: Type.Array(Row),
  figures: Type.Record(Type.String(), Type.Integer()),
}).when('Something in the printed sources does not agree with the rest.');

export const findingEvents = [FindingNoted] as const;
export type FindingEvent = EventOf<(typeof findingEvents)[number]>;
