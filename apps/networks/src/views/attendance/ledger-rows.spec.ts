import { describe, expect, it } from '@jest/globals';
import type { Attendance } from '@samanom/contracts/networks';
import { parties, type Party } from '@samanom/kernel';
import type { KnownOn } from '@samanom/programme';
import type { Stay } from '../network/stays.query.ts';
import type { AttendanceCellRow } from './attendance-cell.projection.ts';
import { countAttendance } from './count-attendance.ts';
import { ledgerRows, type Listed } from './ledger-rows.ts';
import { unitsOf } from './units.ts';

const stay = (participationId: string, change: Partial<Stay> = {}): Stay => ({
  stayId: participationId,
  networkId: 'nord',
  participationId,
  municipalityId: null,
  ...{ from: null, to: null, reason: null, printed: null },
  participantId: `m-${participationId}`,
  admitted: true,
  municipalities: [`m-${participationId}`],
  ...change,
});
const known: KnownOn = {
  on: '2013-12-01',
  mergers: [{ successorId: 'm-ny', merged: ['m-lom'], on: '2013-06-01' }],
  numbers: new Map(),
  names: new Map([
    ['m-lom', 'Lom'],
    ['m-sel', 'Sel'],
  ]),
  memberships: new Map(),
};
const gathering = (
  number: 1 | 2 | 3,
  status: Listed['status'],
  firstOn: string,
  networkId = 'nord',
): Listed => ({ gatheringId: `${networkId}-${number}`, networkId, number, status, firstOn });
const cell = (
  participationId: string,
  party: Party,
  change: Partial<AttendanceCellRow> = {},
): AttendanceCellRow => ({
  cellId: `${participationId} ${party}`,
  gatheringId: 'nord-1',
  participationId,
  municipalityId: null,
  party,
  ...{ note: null, earlier: [], missed: false, reason: null, madeUp: null },
  ...change,
});
const noted = (present: boolean): AttendanceCellRow['note'] => ({
  present,
  personIds: [],
  reason: null,
  notedAt: '2013-04-10T10:00:00.000Z',
  by: 'kari',
  role: 'network-leader',
  receivedAt: '2013-04-10T10:00:00.000Z',
  because: null,
});
const madeUp = {
  instead: null,
  on: '2013-05-01',
  personIds: [],
  by: 'kari',
  role: 'network-leader',
  at: '2013-05-02T10:00:00.000Z',
};
const first = gathering(1, 'recorded', '2013-04-10');

const rowsOf = (
  stays: readonly Stay[],
  gatherings: readonly Listed[] = [first],
  cells: readonly AttendanceCellRow[] = [],
) =>
  ledgerRows(unitsOf(stays, known), {
    networks: ['nord', 'sor'].map((networkId) => ({
      networkId,
      name: networkId,
      cohortId: 'c-1',
      cohort: 'Pulje 1',
    })),
    gatherings,
    cells,
    counties: new Map([['m-lom', 'Oppland']]),
    today: '2013-12-01',
  });
const attendance = (rows: ReturnType<typeof rowsOf>, n = 0): Attendance[][] =>
  rows[n]?.gatherings.map(({ parties: all }) => all.map((one) => one.attendance)) ?? [];
const all = (one: Attendance): Attendance[] => parties.map(() => one);

describe('the ledger', () => {
  it('has a row for each participant in each network, by name, with all three gatherings', () => {
    const rows = rowsOf([stay('sel'), stay('lom'), stay('sel', { networkId: 'sor' })]);
    expect(rows.map(({ name, network }) => [name, network])).toEqual([
      ['Lom', 'nord'],
      ['Sel', 'nord'],
      ['Sel', 'sor'],
    ]);
    expect(rows.map(({ county }) => county)).toEqual(['Oppland', null, null]);
    expect(attendance(rows)).toEqual([all('not-noted'), all('ahead'), all('ahead')]);
    expect(rows[2]?.gatherings[0]).toMatchObject({ gatheringId: null, status: null, on: null });
  });

  it('tells each party apart: present, missed with or without a reason, made up for', () => {
    const rows = rowsOf(
      [stay('lom')],
      [first],
      [
        cell('lom', 'elected', { note: noted(true) }),
        cell('lom', 'administration', { note: noted(false), missed: true, reason: 'ill' }),
        cell('lom', 'employees', { missed: true, madeUp }),
      ],
    );
    expect(rows[0]?.gatherings[0]?.parties).toEqual([
      { party: 'elected', attendance: 'present', explained: false },
      { party: 'administration', attendance: 'missed', explained: true },
      { party: 'employees', attendance: 'made-up', explained: false },
    ]);
    const held = gathering(1, 'held', '2013-04-10');
    const absent = [cell('lom', 'elected', { note: noted(false) })];
    expect(attendance(rowsOf([stay('lom')], [held], absent))[0]).toEqual([
      'absent',
      'not-noted',
      'not-noted',
    ]);
  });

  it('expects whoever was in the network that day: withdrawn, late, gone and come again', () => {
    const gatherings = [
      first,
      gathering(2, 'recorded', '2013-10-15'),
      gathering(3, 'planned', '2014-04-10'),
    ];
    const missed = [
      cell('lom', 'elected', { missed: true }),
      cell('lom', 'elected', { gatheringId: 'nord-2', missed: true }),
    ];
    const withdrawn = [stay('lom', { to: '2013-09-01' })];
    const elected = (stays: readonly Stay[]) =>
      attendance(rowsOf(stays, gatherings, missed)).map(([one]) => one);
    expect(elected(withdrawn)).toEqual(['missed', 'not-expected', 'not-expected']);
    expect(elected([stay('lom', { from: '2013-05-01' })])).toEqual([
      'not-expected',
      'missed',
      'ahead',
    ]);
    const again = stay('lom', { stayId: 'again', from: '2014-01-01' });
    expect(elected([...withdrawn, again])).toEqual(['missed', 'not-expected', 'ahead']);
    expect(elected([stay('lom', { admitted: false })])).toEqual(Array(3).fill('not-expected'));
  });

  it('goes on under the same participation when its municipality is merged in between', () => {
    const rows = rowsOf(
      [stay('lom')],
      [first, gathering(2, 'recorded', '2013-10-15')],
      [
        cell('lom', 'elected', { note: noted(true) }),
        cell('lom', 'elected', { gatheringId: 'nord-2', note: noted(true) }),
      ],
    );
    expect(attendance(rows).map(([one]) => one)).toEqual(['present', 'present', 'ahead']);
    const [unit] = unitsOf([stay('lom')], known);
    expect(unit?.organisations).toEqual(['m-lom', 'm-ny']);
  });

  it('keeps a single municipality apart from the rest of its joint participation', () => {
    const levanger = stay('innherred', { municipalityId: 'm-lom' });
    const rows = rowsOf(
      [levanger, stay('innherred', { networkId: 'sor' })],
      [first],
      [cell('innherred', 'elected', { municipalityId: 'm-lom', note: noted(true) })],
    );
    expect(rows.map(({ name, municipalityId }) => [name, municipalityId])).toEqual([
      [null, null],
      ['Lom', 'm-lom'],
    ]);
    expect(attendance(rows, 1)[0]?.[0]).toBe('present');
  });
});

describe('attendance', () => {
  it('is counted by party at the gatherings held', () => {
    const rows = rowsOf(
      [stay('lom'), stay('sel'), stay('vik', { to: '2013-01-01' })],
      [first, gathering(2, 'announced', '2014-01-10')],
      [
        cell('lom', 'elected', { note: noted(true) }),
        cell('sel', 'elected', { missed: true, reason: 'ill' }),
        cell('sel', 'employees', { missed: true, madeUp }),
      ],
    );
    const counts = countAttendance(rows);
    expect(counts).toHaveLength(9);
    const none = { present: 0, missed: 0, explained: 0, madeUp: 0, notNoted: 0 };
    const at = { cohortId: 'c-1', number: 1, gatherings: 1, expected: 2 };
    expect(counts.slice(0, 4)).toEqual([
      { ...none, ...at, party: 'elected', present: 1, missed: 1, explained: 1 },
      { ...none, ...at, party: 'administration', notNoted: 2 },
      { ...none, ...at, party: 'employees', madeUp: 1, notNoted: 1 },
      { ...none, cohortId: 'c-1', number: 2, party: 'elected', gatherings: 0, expected: 0 },
    ]);
  });
});
