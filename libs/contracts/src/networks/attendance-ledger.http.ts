import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Hash, Id, Line, Party } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { Attendance } from './attendance-sheet.http.ts';
import { GatheringNumber } from './gathering.events.ts';
import { GatheringStatus } from './gathering.http.ts';

const narrowed = {
  cohortId: Type.Optional(Id),
  networkId: Type.Optional(Id),
  leader: Type.Optional({ ...Id, description: 'A person who leads the network today, or asOf' }),
  county: Type.Optional(Line(60, 'As the list has it: Hordaland')),
};

export const ListAttendanceQuery = Closed({
  ...narrowed,
  participationId: Type.Optional(Id),
  attendance: Type.Optional({
    ...Attendance,
    description: 'Only those with a party of which this holds at some gathering',
  }),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListAttendanceQuery = Static<typeof ListAttendanceQuery>;

/** A participation in one of its networks: a row of the ledger. */
const whose = {
  cohortId: Id,
  cohort: Nullable(Type.String()),
  networkId: Id,
  network: Type.String(),
  participationId: Id,
  municipalityId: Nullable({ ...Id, description: 'Where only one municipality of it is in it' }),
  participantId: Id,
  name: Nullable(Type.String()),
  county: Nullable(Type.String()),
};

export const PartyInLedger = Closed({
  party: Party,
  attendance: Attendance,
  explained: Type.Boolean({ description: 'Somebody has said why it was not there' }),
});
export type PartyInLedger = Static<typeof PartyInLedger>;

export const GatheringInLedger = Closed({
  number: GatheringNumber,
  gatheringId: Nullable({ ...Id, description: 'null: the network has planned none' }),
  status: Nullable(GatheringStatus),
  on: Nullable({ ...CalendarDate, description: 'Its first day' }),
  parties: Type.Array(PartyInLedger),
});
export type GatheringInLedger = Static<typeof GatheringInLedger>;

export const LedgerRow = Closed({ ...whose, gatherings: Type.Array(GatheringInLedger) });
export type LedgerRow = Static<typeof LedgerRow>;
export const AttendanceLedger = PageOf(LedgerRow);
export type AttendanceLedger = Static<typeof AttendanceLedger>;

export const ListDeviationsQuery = Closed({
  ...narrowed,
  number: Type.Optional(Type.Integer({ minimum: 1, maximum: 3 })),
  party: Type.Optional(Party),
  explained: Type.Optional(
    Type.Union([Type.Literal('no'), Type.Literal('yes'), Type.Literal('any')], {
      default: 'no',
      description: 'no: those that nobody has given a reason for',
    }),
  ),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListDeviationsQuery = Static<typeof ListDeviationsQuery>;

/** A party that missed a gathering, and has not made up for it. */
export const AttendanceDeviation = Closed({
  ...whose,
  gatheringId: Id,
  number: GatheringNumber,
  on: CalendarDate,
  party: Party,
  leaders: Type.Array(Id, { description: 'Who leads the network today, or asOf' }),
  reason: Nullable(Hash),
});
export type AttendanceDeviation = Static<typeof AttendanceDeviation>;
export const DeviationPage = PageOf(AttendanceDeviation);
export type DeviationPage = Static<typeof DeviationPage>;

export const CountAttendanceQuery = Closed({ ...narrowed, ...Moment });
export type CountAttendanceQuery = Static<typeof CountAttendanceQuery>;

const Count = (description: string) => Type.Integer({ minimum: 0, description });

export const AttendanceCount = Closed({
  cohortId: Id,
  cohort: Nullable(Type.String()),
  nature: Type.Union([Type.Literal('programme'), Type.Literal('trial')]),
  number: GatheringNumber,
  party: Party,
  gatherings: Count('Gatherings of this number that have been held'),
  expected: Count('Participations, or single municipalities, that were to be represented there'),
  present: Count('Represented'),
  missed: Count('Noted or recorded as missing, and not made up for'),
  explained: Count('Of those missed, with a reason'),
  madeUp: Count('Missed, and made up for'),
  notNoted: Count('Nothing noted yet'),
});
export type AttendanceCount = Static<typeof AttendanceCount>;

export const AttendanceCounts = Closed({ rows: Type.Array(AttendanceCount) });
export type AttendanceCounts = Static<typeof AttendanceCounts>;

export const AttendanceDocument = Closed({ document: Hash, content: Type.Unknown() });
