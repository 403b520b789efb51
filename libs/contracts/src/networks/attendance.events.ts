import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { CalendarDate, Hash, Id, Instant, Party } from '../fields.ts';
import { Nullable } from '../http.ts';
import { GatheringNumber } from './gathering.events.ts';
import { AttendingUnit } from './invitation-answer.events.ts';

/** One party of one participation at one gathering: what is noted, missed, made up for. */
const cell = { gatheringId: Id, ...AttendingUnit, party: Party };

/** Whose gathering it was and which: what others need who have not heard that it was planned. */
const known = {
  gatheringId: Id,
  networkId: Id,
  cohortId: Id,
  number: GatheringNumber,
  on: { ...CalendarDate, description: 'The first day of the gathering' },
};

export const PersonIds = Type.Array(Id, {
  maxItems: 20,
  uniqueItems: true,
  description: 'Who represented the party, where it is known. Names are in the people directory',
});

const noted = {
  ...cell,
  present: Type.Boolean(),
  personIds: PersonIds,
  reason: Nullable({ ...Hash, description: 'The document that says why it was not there' }),
  notedAt: { ...Instant, description: 'When it was noted, by the clock of whoever noted it' },
};

export const PresenceNoted = defineEvent('PresenceNoted', 1, noted).when(
  'It is noted whether a party is at a gathering: of all notes on it, this is the latest.',
);

export const EarlierPresenceNoted = defineEvent('EarlierPresenceNoted', 1, noted).when(
  'A note arrives that is earlier than one that is there: it is kept, and the later stands.',
);

export const PresenceCorrected = defineEvent('PresenceCorrected', 1, {
  ...noted,
  because: { ...Hash, description: 'The document that says why it is corrected' },
}).when('After the attendance was recorded, what was noted of a party is corrected.');

/** How it stands with one party. `made-up`: it missed the gathering, and attended another instead. */
export const PartyAttendance = Type.Object(
  {
    party: Party,
    attendance: Type.Union([
      Type.Literal('present'),
      Type.Literal('missed'),
      Type.Literal('made-up'),
    ]),
  },
  { additionalProperties: false },
);
export type PartyAttendance = Static<typeof PartyAttendance>;

export const AttendanceRecorded = defineEvent('AttendanceRecorded', 1, {
  ...known,
  ...AttendingUnit,
  parties: Type.Array(PartyAttendance, { minItems: 1, maxItems: 3 }),
}).when(
  'Which parties of a participation were at a gathering is recorded; anew when it is corrected or made up for.',
);

/** The three parties shall be represented (booklet), or are encouraged to (later page): a deviation, never a stop. */
export const PartyMissed = defineEvent('PartyMissed', 1, {
  ...known,
  ...AttendingUnit,
  party: Party,
  reason: Nullable({ ...Hash, description: 'The document that says why; null: nobody has said' }),
}).when('A party of a participation was not represented at a gathering.');

export const AbsenceExplained = defineEvent('AbsenceExplained', 1, { ...cell, reason: Hash }).when(
  'Somebody says why a party was not represented at a gathering.',
);

export const AbsenceMadeUp = defineEvent('AbsenceMadeUp', 1, {
  ...cell,
  instead: Nullable({ ...Id, description: 'The gathering of another network that it attended' }),
  on: { ...CalendarDate, description: 'When it made up for the gathering that it missed' },
  personIds: PersonIds,
}).when(
  'A party makes up for a gathering that it missed, with another network or on another date.',
);

/** They stand on the gathering's own stream, with its other events. */
export const attendanceEvents = [
  PresenceNoted,
  EarlierPresenceNoted,
  PresenceCorrected,
  AttendanceRecorded,
  PartyMissed,
  AbsenceExplained,
  AbsenceMadeUp,
] as const;
export type AttendanceEvent = EventOf<(typeof attendanceEvents)[number]>;
export type Noted = Static<(typeof PresenceNoted)['schema']>;
