import {
  GatheringHeld,
  GatheringPlanned,
  GatheringRecorded,
  PresenceNoted,
  type AttendanceEvent,
  type GatheringEvent,
  type PartyAttendance,
} from '@samanom/contracts/networks';
import type { Party } from '@samanom/kernel';
import { metaOf } from '@samanom/testing';
import type { Cell, Expected } from '../gathering/domain/attendance.ts';
import type { SentNote } from '../gathering/domain/weigh-note.ts';
import type { Network } from '../network/domain/network.ts';

export type Fact = GatheringEvent | AttendanceEvent;

/** A gathering of one day at which Luster is expected. */
export const gatheringId = 'g-1';
export const known = { gatheringId, networkId: 'n-1', cohortId: 'c-1', number: 1 as const };
export const planned = GatheringPlanned({
  ...known,
  days: [{ date: '2013-04-10', from: '10:00', to: '16:00' }],
  place: 'Bodø',
  online: false,
  programme: 'p',
});
export const held = GatheringHeld({ ...known, on: '2013-04-10' });
export const recorded = GatheringRecorded({ ...known, on: '2013-04-10' });

export const luster = { participationId: 'luster', municipalityId: null };
export const lusterThere: Expected = {
  ...luster,
  admitted: true,
  organisations: ['m-luster'],
  known: new Map([
    ['ola', ['employees']],
    ['per', []],
  ]),
};
export const told = { ...known, on: '2013-04-10', ...luster };

export const ledBy = (to: string | null): Network => ({
  status: 'formed',
  cohortId: 'c-1',
  name: 'Nord',
  themes: ['reputation'],
  geography: null,
  leaders: [{ personId: 'kari', from: null, to }],
});
export const actorAs = (role: string, organisation = 'ks', person = 'kari') => ({
  actor: { person, organisation, roles: [role], role },
});
export const after = '2013-04-11T08:00:00.000Z';
export const on = (instant: string, as = {}) => metaOf({ at: instant, ...as });

export const cell: Cell & { readonly gatheringId: string } = {
  gatheringId,
  ...luster,
  party: 'elected',
};
/** `10T09:00`: that day of April, and the time in UTC. */
export const note = (notedAt: string, change: Partial<SentNote> = {}): SentNote => ({
  ...luster,
  party: 'elected',
  present: true,
  personIds: [],
  reason: null,
  notedAt: `2013-04-${notedAt}:00.000Z`,
  ...change,
});
export const noted = (...args: Parameters<typeof note>) =>
  PresenceNoted({ ...cell, ...note(...args) });
export const absent = noted('10T09:01', { party: 'administration', present: false, reason: 'ill' });

export const parties = (
  elected: PartyAttendance['attendance'],
  administration: PartyAttendance['attendance'],
  employees: PartyAttendance['attendance'],
) =>
  Object.entries({ elected, administration, employees }).map(([party, attendance]) => ({
    party: party as Party,
    attendance,
  }));
