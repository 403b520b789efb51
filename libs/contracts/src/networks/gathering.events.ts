import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Line } from '../fields.ts';
import { Nullable } from '../http.ts';

/** Every network meets three times. Booklet; domain 2.5, P6. */
export const GatheringNumber = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)], {
  description: '1: purpose and goals; 2: deep dive in the theme; 3: implementation and benefits',
});
export type GatheringNumber = Static<typeof GatheringNumber>;

export const LocalTime = Type.String({
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
  description: 'HH:mm in Europe/Oslo',
});

export const GatheringDay = Type.Object(
  { date: CalendarDate, from: LocalTime, to: LocalTime },
  { additionalProperties: false, description: 'A day of a gathering, in local time' },
);
export type GatheringDay = Static<typeof GatheringDay>;

export const GatheringDays = Type.Array(GatheringDay, { minItems: 1, maxItems: 2 });

const Place = Nullable(Line(200, 'Where people meet in person'));

/** Whose gathering it is and which: what others need who have not heard that it was planned. */
const known = {
  gatheringId: Id,
  networkId: Id,
  cohortId: Id,
  number: GatheringNumber,
};

export const GatheringPlanned = defineEvent('GatheringPlanned', 1, {
  ...known,
  days: GatheringDays,
  place: Place,
  online: Type.Boolean(),
  /** Who arranges it, what is on at what time and who speaks, and where to meet online. */
  programme: Hash,
}).when('A gathering of a network is planned.');

export const GatheringProgrammeSet = defineEvent('GatheringProgrammeSet', 1, {
  gatheringId: Id,
  online: Type.Boolean(),
  programme: Hash,
}).when('The programme of a gathering is written anew.');

/** The two written languages of the state. */
export const WritingLanguage = Type.Union([Type.Literal('nb'), Type.Literal('nn')]);
export type WritingLanguage = Static<typeof WritingLanguage>;

export const GatheringAnnounced = defineEvent('GatheringAnnounced', 2, {
  ...known,
  days: GatheringDays,
  place: Place,
  online: Type.Boolean(),
  /** What those are written to in who are neutral, or have decided on no written language. */
  language: WritingLanguage,
}).when('A gathering is announced to the members of its network.');

export const GatheringMoved = defineEvent('GatheringMoved', 1, {
  ...known,
  days: GatheringDays,
  place: Place,
  reason: Hash,
}).when('A gathering is moved to other days or to another place.');

export const GatheringCalledOff = defineEvent('GatheringCalledOff', 1, {
  ...known,
  reason: Hash,
}).when('A gathering is called off. The network may plan another of the same number.');

export const GatheringHeld = defineEvent('GatheringHeld', 1, {
  ...known,
  on: CalendarDate,
}).when('A gathering has begun: from now on it is noted who is there.');

export const GatheringRecorded = defineEvent('GatheringRecorded', 1, {
  ...known,
  on: CalendarDate,
}).when('Who was at a gathering is recorded. What is changed from now on is a correction.');

export const GatheringClosed = defineEvent('GatheringClosed', 1, {
  gatheringId: Id,
}).when('A gathering is closed: it takes only corrections.');

export const gatheringEvents = [
  GatheringPlanned,
  GatheringProgrammeSet,
  GatheringAnnounced,
  GatheringMoved,
  GatheringCalledOff,
  GatheringHeld,
  GatheringRecorded,
  GatheringClosed,
] as const;
export type GatheringEvent = EventOf<(typeof gatheringEvents)[number]>;
