import {
  AttendanceRecorded,
  PartyMissed,
  type AttendanceEvent,
  type PartyAttendance,
} from '@samanom/contracts/networks';
import { parties, type Party } from '@samanom/kernel';
import { firstDay, identified } from './arranged.ts';
import { stoodOf, type Attendance, type Expected, type Stood, type Unit } from './attendance.ts';
import type { Arranged } from './gathering.ts';

const attendanceOf = ({ note, madeUp }: Stood): PartyAttendance['attendance'] => {
  if (note?.present) return 'present';
  return madeUp ? 'made-up' : 'missed';
};

/** Whom the facts are of, and where. */
export interface About {
  readonly gatheringId: string;
  readonly arranged: Arranged;
  readonly attendance: Attendance;
}

const known = ({ gatheringId, arranged }: About, { participationId, municipalityId }: Unit) => ({
  ...identified(gatheringId, arranged),
  on: firstDay(arranged),
  participationId,
  municipalityId,
});

/** How it stands with a unit, for others to hear. Whoever takes no part is told of where it was, never as missing. */
export const attendanceRecorded = (about: About, unit: Expected): readonly AttendanceEvent[] => {
  const all = parties.map((party) => ({
    party,
    attendance: attendanceOf(stoodOf(about.attendance, { ...unit, party })),
  }));
  const told = unit.admitted ? all : all.filter(({ attendance }) => attendance === 'present');
  return told.length > 0 ? [AttendanceRecorded({ ...known(about, unit), parties: told })] : [];
};

export const partyMissed = (about: About, unit: Unit, party: Party): AttendanceEvent => {
  const { note } = stoodOf(about.attendance, { ...unit, party });
  return PartyMissed({ ...known(about, unit), party, reason: note?.reason ?? null });
};

/** The three parties shall be represented (booklet) or are encouraged to: who is missing is a deviation, never a stop. */
export const partiesMissed = (about: About, unit: Expected): readonly AttendanceEvent[] =>
  unit.admitted
    ? parties
        .filter((party) => !stoodOf(about.attendance, { ...unit, party }).note?.present)
        .map((party) => partyMissed(about, unit, party))
    : [];
