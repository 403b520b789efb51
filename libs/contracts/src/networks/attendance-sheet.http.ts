import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Instant, Party } from '../fields.ts';
import { Closed, Moment, Nullable } from '../http.ts';
import { PersonIds } from './attendance.events.ts';
import { GatheringDays, GatheringNumber } from './gathering.events.ts';
import { GatheringStatus } from './gathering.http.ts';

export const AttendanceQuery = Closed({ ...Moment });
export type AttendanceQuery = Static<typeof AttendanceQuery>;

/** How it stands with a party at a gathering. A screen has a colour and words for each. */
export const Attendance = Type.Union(
  [
    Type.Literal('present'),
    Type.Literal('absent'),
    Type.Literal('missed'),
    Type.Literal('made-up'),
    Type.Literal('not-noted'),
    Type.Literal('ahead'),
    Type.Literal('not-expected'),
  ],
  {
    description:
      'absent: noted so, and not recorded yet; missed: recorded so; made-up: missed, and attended another; ' +
      'not-noted: held, and nothing noted; ahead: not held yet; not-expected: was not in the network that day, or takes no part',
  },
);
export type Attendance = Static<typeof Attendance>;

const By = { by: Id, role: Type.String(), receivedAt: Instant };

export const NoteOnSheet = Closed({
  present: Type.Boolean(),
  personIds: PersonIds,
  reason: Nullable(Hash),
  notedAt: Instant,
  ...By,
  because: Nullable({ ...Hash, description: 'Why it corrects what was recorded; null: a note' }),
});
export type NoteOnSheet = Static<typeof NoteOnSheet>;

export const AnswerOnSheet = Closed({
  personId: Nullable(Id),
  coming: Type.Boolean(),
  reason: Nullable(Hash),
  by: Id,
  role: Type.String(),
  at: Instant,
  outdated: Type.Boolean({ description: 'Given for other days than those of now' }),
});
export type AnswerOnSheet = Static<typeof AnswerOnSheet>;

export const MadeUp = Closed({
  instead: Nullable(Id),
  on: CalendarDate,
  personIds: PersonIds,
  by: Id,
  role: Type.String(),
  at: Instant,
});
export type MadeUp = Static<typeof MadeUp>;

export const PartyOnSheet = Closed({
  party: Party,
  attendance: Attendance,
  answers: Type.Array(AnswerOnSheet),
  note: Nullable({ ...NoteOnSheet, description: 'The note that stands' }),
  earlier: Type.Array(NoteOnSheet, { description: 'Notes that no longer stand, the latest first' }),
  reason: Nullable({ ...Hash, description: 'Why it was not there, wherever that was said' }),
  madeUp: Nullable(MadeUp),
});
export type PartyOnSheet = Static<typeof PartyOnSheet>;

const whose = {
  participationId: Id,
  municipalityId: Nullable(Id),
  participantId: Id,
  name: Nullable(Type.String()),
};

export const SheetRow = Closed({
  ...whose,
  admitted: Type.Boolean({ description: 'Whether it takes part, or print only says so' }),
  expected: Type.Boolean({ description: 'It was in the network that day, and takes part' }),
  parties: Type.Array(PartyOnSheet),
});
export type SheetRow = Static<typeof SheetRow>;

/** Who came from another network, and what that makes up for. */
export const Guest = Closed({
  ...whose,
  party: Party,
  personIds: PersonIds,
  makesUpFor: { ...Id, description: 'The gathering of its own network that it missed' },
});
export type Guest = Static<typeof Guest>;

export const SheetAct = Type.Union(
  [
    Type.Literal('answer'),
    Type.Literal('note'),
    Type.Literal('correct'),
    Type.Literal('record'),
    Type.Literal('explain'),
    Type.Literal('make-up'),
  ],
  { description: 'correct: as note, with why' },
);
export type SheetAct = Static<typeof SheetAct>;

export const AttendanceSheet = Closed({
  gatheringId: Id,
  networkId: Id,
  network: Nullable(Type.String()),
  cohortId: Id,
  number: GatheringNumber,
  status: GatheringStatus,
  days: GatheringDays,
  rows: Type.Array(SheetRow, { description: 'Everybody expected, and everybody noted' }),
  guests: Type.Array(Guest),
  acts: Type.Array(SheetAct, { description: 'What you may do with it now' }),
  version: Type.Integer({ description: 'Of the gathering: the ETag binds to it' }),
});
export type AttendanceSheet = Static<typeof AttendanceSheet>;
