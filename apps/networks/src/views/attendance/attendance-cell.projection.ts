import type { AttendanceEvent, MadeUp, NoteOnSheet, Noted } from '@samanom/contracts/networks';
import { idOf, projection, type About } from '@samanom/event-store';
import type { Party } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';

/** One party of one unit at one gathering, as far as anything is known of it. */
export interface AttendanceCellRow {
  readonly cellId: string;
  readonly gatheringId: string;
  readonly participationId: string;
  readonly municipalityId: string | null;
  readonly party: Party;
  readonly note: NoteOnSheet | null;
  readonly earlier: readonly NoteOnSheet[];
  readonly missed: boolean;
  readonly reason: string | null;
  readonly madeUp: MadeUp | null;
}

const attendanceCellRow = new EntitySchema<AttendanceCellRow>({
  name: 'attendance-cell',
  columns: {
    cellId: { type: 'uuid', primary: true },
    gatheringId: { type: 'uuid' },
    participationId: { type: 'uuid' },
    municipalityId: { type: 'uuid', nullable: true },
    party: { type: 'text' },
    note: { type: 'jsonb', nullable: true },
    earlier: { type: 'jsonb' },
    missed: { type: 'boolean' },
    reason: { type: 'text', nullable: true },
    madeUp: { type: 'jsonb', nullable: true },
  },
  indices: [{ columns: ['gatheringId'] }],
});

/** What is recorded of a unit is told of its parties one by one as well. */
type CellEvent = Exclude<AttendanceEvent, { type: 'AttendanceRecorded' }>;

type Cell = Pick<AttendanceCellRow, 'gatheringId' | 'participationId' | 'municipalityId' | 'party'>;

const cellIdOf = ({ gatheringId, participationId, municipalityId, party }: Cell): string =>
  idOf('attendance', gatheringId, participationId, municipalityId ?? '', party);

/** The row before, or a new one: any of its events may come first. */
const cell = (row: AttendanceCellRow | undefined, of: Cell): AttendanceCellRow =>
  row ?? {
    cellId: cellIdOf(of),
    gatheringId: of.gatheringId,
    participationId: of.participationId,
    municipalityId: of.municipalityId,
    party: of.party,
    note: null,
    earlier: [],
    missed: false,
    reason: null,
    madeUp: null,
  };

const noteOf = (noted: Noted, { at, person, role }: About, because: string | null): NoteOnSheet => {
  const { present, personIds, reason, notedAt } = noted;
  return { present, personIds, reason, notedAt, by: person, role, receivedAt: at, because };
};

const latestFirst = (notes: readonly NoteOnSheet[]): NoteOnSheet[] =>
  notes.toSorted((one, other) => other.notedAt.localeCompare(one.notedAt));

const stands = (
  row: AttendanceCellRow | undefined,
  noted: Noted,
  about: About,
  because: string | null = null,
): AttendanceCellRow => {
  const before = cell(row, noted);
  const earlier = before.note ? latestFirst([before.note, ...before.earlier]) : before.earlier;
  const reason = noted.present ? null : (noted.reason ?? before.reason);
  return { ...before, note: noteOf(noted, about, because), earlier, reason };
};

export const attendanceCell = projection<AttendanceCellRow, CellEvent>({
  name: 'attendance-cell',
  version: 1,
  entity: attendanceCellRow,
  row: cellIdOf,
  on: {
    PresenceNoted: stands,
    EarlierPresenceNoted: (row, noted, about) => {
      const before = cell(row, noted);
      return {
        ...before,
        earlier: latestFirst([...before.earlier, noteOf(noted, about, null)]),
      };
    },
    PresenceCorrected: (row, { because, ...noted }, about) => ({
      ...stands(row, noted, about, because),
      missed: false,
      madeUp: null,
    }),
    PartyMissed: (row, missed) => ({ ...cell(row, missed), missed: true }),
    AbsenceExplained: (row, { reason, ...of }) => ({ ...cell(row, of), reason }),
    AbsenceMadeUp: (row, { instead, on, personIds, ...of }, { at, person, role }) => ({
      ...cell(row, of),
      madeUp: { instead, on, personIds, by: person, role, at },
    }),
  },
});
