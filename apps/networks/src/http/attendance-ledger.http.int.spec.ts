import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MunicipalitiesMerged } from '@samanom/contracts/intake';
import type {
  AttendanceCounts,
  AttendanceLedger,
  DeviationPage,
  LedgerRow,
} from '@samanom/contracts/networks';
import { eventually } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { at, gatheringsIn } from './at-gatherings.ts';
import { Meetings, analyst, caseWorker, localPerson } from './meetings.ts';

let meetings: Meetings;
let gatherings: ReturnType<typeof gatheringsIn>;

beforeAll(async () => {
  meetings = await Meetings.start();
  gatherings = gatheringsIn(meetings);
});
afterAll(() => meetings.stop());

const ledger = async (query: string, as = caseWorker) =>
  (await meetings.get<AttendanceLedger>(`/attendance?${query}`, as)).body;
const deviations = async (query: string, as = caseWorker) =>
  (await meetings.get<DeviationPage>(`/attendance/deviations?${query}`, as)).body;
const attendance = (row: LedgerRow | undefined, number: number) =>
  row?.gatherings
    .find((one) => one.number === number)
    ?.parties.map((one) => one.attendance)
    .join(' ');

describe('the ledger', () => {
  it('shows each network’s participants, and lists who was missed and has given no reason', async () => {
    const networkId = await meetings.network();
    const luster = await gatherings.place('Luster', networkId);
    const lom = await gatherings.place('Lom', networkId);
    const leader = { roles: ['network-leader'], organisation: 'ks', person: randomUUID() };
    const leads = { personId: leader.person };
    await meetings.send('POST', `/networks/${networkId}/leaders`, leads);
    const gatheringId = await gatherings.held(networkId);
    const { participationId } = luster;
    await gatherings.noted(
      gatheringId,
      ['elected', 'administration'].map((party) => ({
        participationId,
        party,
        present: true,
        ...at('10:00'),
      })),
    );
    await gatherings.act(gatheringId, 'record');

    const shown = await ledger(`networkId=${networkId}`);
    expect(shown.rows.map(({ name, cohort }) => [name, cohort])).toEqual([
      ['Lom', 'Pulje 1'],
      ['Luster', 'Pulje 1'],
    ]);
    expect(attendance(shown.rows[1], 1)).toBe('present present missed');
    expect(attendance(shown.rows[1], 2)).toBe('ahead ahead ahead');
    expect((await ledger('attendance=present')).rows.map(({ name }) => name)).toEqual(['Luster']);
    expect((await ledger('', localPerson(lom.municipalityId, 'employees'))).total).toBe(1);
    expect((await ledger('', localPerson(randomUUID()))).total).toBe(0);
    expect((await ledger('', leader)).total).toBe(2);
    expect((await ledger(`leader=${leader.person}`)).total).toBe(2);
    expect((await ledger(`leader=${randomUUID()}`)).total).toBe(0);
    expect((await ledger('county=Hordaland')).total).toBe(0);
    expect((await ledger('limit=1&offset=1')).rows).toHaveLength(1);

    const missing = `networkId=${networkId}&leader=${leader.person}`;
    expect(await deviations(missing)).toMatchObject({
      total: 4,
      rows: [
        { name: 'Lom', party: 'elected', number: 1, on: '2013-04-10', leaders: [leader.person] },
        { name: 'Lom', party: 'administration' },
        { name: 'Lom', party: 'employees' },
        { name: 'Luster', party: 'employees', reason: null },
      ],
    });
    const before = new Date().toISOString();
    await meetings.send('PUT', `/gatherings/${gatheringId}/absence-reasons`, {
      participationId: lom.participationId,
      parties: ['elected', 'administration', 'employees'],
      reason: 'Vegen var stengd.',
    });
    expect((await deviations(missing)).total).toBe(1);
    expect((await deviations(`${missing}&explained=yes&party=elected`)).total).toBe(1);
    expect((await deviations(`${missing}&explained=any&number=2`)).total).toBe(0);
    expect((await deviations(`${missing}&asOf=${before}`)).total).toBe(4);

    const { body } = await meetings.get<AttendanceCounts>(
      `/attendance/counts?networkId=${networkId}`,
      analyst,
    );
    expect(body.rows[0]).toEqual({
      cohortId: meetings.intake.cohortId,
      cohort: 'Pulje 1',
      nature: 'programme',
      ...{ number: 1, party: 'elected', gatherings: 1, expected: 2 },
      ...{ present: 1, missed: 1, explained: 1, madeUp: 0, notNoted: 0 },
    });
    const csv = await meetings.get(`/attendance?networkId=${networkId}&format=csv`, analyst, {
      'accept-language': 'nn',
    });
    expect(csv.text).toContain('Samling 1: folkevalde');
    expect(csv.text).toContain('2013-04-10;mangla (grunngjeve);mangla (grunngjeve)');
    const file = await meetings.get('/attendance/deviations?format=csv', caseWorker);
    expect(file.text).toContain('Luster;;1;2013-04-10;Tillitsvalgte;nei');
    const workbook = await meetings.get('/attendance?format=xlsx', analyst);
    expect(workbook.headers['content-type']).toContain('spreadsheetml');
    expect((await meetings.get('/attendance?limit=0')).status).toBe(400);
  });

  it('goes on under one participation when its municipality is merged between two gatherings', async () => {
    const networkId = await meetings.network();
    const { participationId, municipalityId } = await gatherings.place('Hobøl', networkId);
    const note = { participationId, party: 'elected', present: true };
    const first = await gatherings.held(networkId, 1);
    await gatherings.noted(first, [{ ...note, ...at('10:00') }]);
    const successor = await meetings.intake.municipality('Indre Østfold');
    meetings.after = await meetings.intake.say(
      MunicipalitiesMerged({
        successorId: successor,
        merged: [municipalityId],
        number: null,
        on: '2013-06-01',
      }),
    );
    const contact = localPerson(successor);
    await eventually('the merger is heard of', async () => (await ledger('', contact)).total === 1);
    const second = await meetings.gathering(networkId, 2, '2013-10-15');
    await gatherings.act(second, 'announcement');
    const yes = { participationId, party: 'elected', coming: true };
    expect((await gatherings.answer(second, yes, contact)).status).toBe(204);
    await gatherings.act(second, 'holding');
    await gatherings.noted(second, [{ ...note, notedAt: '2013-10-15T10:00:00Z' }]);
    const { rows } = await ledger('', contact);
    expect(rows).toMatchObject([{ name: 'Hobøl', participationId }]);
    expect(attendance(rows[0], 1)).toBe('present not-noted not-noted');
    expect(attendance(rows[0], 2)).toBe('present not-noted not-noted');
  });
});
