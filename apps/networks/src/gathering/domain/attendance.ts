import type { AttendanceEvent, Noted } from '@samanom/contracts/networks';
import type { Evolution, Party } from '@samanom/kernel';

/** Whoever is expected: a participation, or one municipality of it where that is in the network alone. */
export interface Unit {
  readonly participationId: string;
  readonly municipalityId: string | null;
}

/** A unit that is in the network on the day of the gathering. */
export interface Expected extends Unit {
  /** Whether it takes part; what is only printed in a network may be noted, but is not missed. */
  readonly admitted: boolean;
  /** Who may speak for it: its municipalities, and those that carry on for them. */
  readonly organisations: readonly string[];
  /** Persons known to belong to a party: the parties of it to which they belonged that day, none if to others' only. */
  readonly known: ReadonlyMap<string, readonly Party[]>;
}

/** One party of it. */
export interface Cell extends Unit {
  readonly party: Party;
}

export type Note = Pick<Noted, 'present' | 'personIds' | 'reason' | 'notedAt'>;

/** What is known of one party at the gathering. */
export interface Stood {
  readonly note: Note | null;
  readonly earlier: readonly Note[];
  /** It is recorded that the party was not represented. */
  readonly missed: boolean;
  readonly madeUp: boolean;
}

/** Of every party of which something is known, by `cellOf`. */
export type Attendance = Readonly<Record<string, Stood>>;

export const cellOf = ({ participationId, municipalityId, party }: Cell): string =>
  [participationId, municipalityId ?? 'whole', party].join(' ');

const NOTHING: Stood = { note: null, earlier: [], missed: false, madeUp: false };

export const stoodOf = (attendance: Attendance, cell: Cell): Stood =>
  attendance[cellOf(cell)] ?? NOTHING;

const noteOf = ({ present, personIds, reason, notedAt }: Noted): Note => ({
  present,
  personIds,
  reason,
  notedAt,
});

const changed = (
  attendance: Attendance,
  cell: Cell,
  change: (stood: Stood) => Partial<Stood>,
): Attendance => {
  const stood = stoodOf(attendance, cell);
  return { ...attendance, [cellOf(cell)]: { ...stood, ...change(stood) } };
};

const noted = (attendance: Attendance, data: Noted): Attendance =>
  changed(attendance, data, ({ note, earlier }) => ({
    note: noteOf(data),
    earlier: note ? [...earlier, note] : earlier,
  }));

export const attendanceAfter: Evolution<Attendance, AttendanceEvent> = {
  PresenceNoted: noted,
  EarlierPresenceNoted: (attendance, data) =>
    changed(attendance, data, ({ earlier }) => ({ earlier: [...earlier, noteOf(data)] })),
  PresenceCorrected: (attendance, data) =>
    changed(noted(attendance, data), data, () => ({ missed: false, madeUp: false })),
  AttendanceRecorded: (attendance) => attendance,
  PartyMissed: (attendance, data) => changed(attendance, data, () => ({ missed: true })),
  AbsenceExplained: (attendance) => attendance,
  AbsenceMadeUp: (attendance, data) => changed(attendance, data, () => ({ madeUp: true })),
};
