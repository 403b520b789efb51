import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ParticipationEnded } from '@samanom/contracts/intake';
import type { AttendanceSheet } from '@samanom/contracts/networks';
import { eventually } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { at, gatheringsIn, partyOf } from './at-gatherings.ts';
import { Meetings, analyst, caseWorker, localPerson } from './meetings.ts';

let meetings: Meetings;
let gatherings: ReturnType<typeof gatheringsIn>;

beforeAll(async () => {
  meetings = await Meetings.start();
  gatherings = gatheringsIn(meetings);
});
afterAll(() => meetings.stop());

describe('presence', () => {
  it('noted on two laptops is one sheet: the later note stands, the earlier is kept', async () => {
    const networkId = await meetings.network();
    const { participationId } = await gatherings.place('Gloppen', networkId);
    const gatheringId = await gatherings.held(networkId);
    const cell = { participationId, party: 'elected' };
    const first = [{ ...cell, present: false, reason: 'Ikkje komen.', ...at('10:00') }];
    const second = [
      { ...cell, present: true, personIds: [randomUUID()], ...at('11:00') },
      { ...cell, participationId: randomUUID(), present: true, ...at('11:00') },
    ];
    const [late] = await Promise.all([
      gatherings.noted(gatheringId, second),
      gatherings.noted(gatheringId, first),
    ]);
    const again = await gatherings.noted(gatheringId, first);
    expect(late).toMatchObject({
      accepted: 1,
      refused: 1,
      notes: [
        { note: 0, outcome: 'accepted', code: null },
        { note: 1, outcome: 'refused', code: 'not-in-network' },
      ],
    });
    expect(late.notes[1]?.title).toContain('nettverket');
    expect(again).toMatchObject({ superseded: 1, refused: 0 });
    const sheet = () => gatherings.sheet(gatheringId);
    const isSeen = async () => partyOf(await sheet(), 'elected')?.earlier.length === 1;
    await eventually('what both have written is seen', isSeen); // Whose answer came last says little.
    const after = await sheet();
    expect(partyOf(after, 'elected')).toMatchObject({
      attendance: 'present',
      note: { present: true, notedAt: '2013-04-10T09:00:00.000Z', role: 'case-worker' },
      earlier: [{ present: false, notedAt: '2013-04-10T08:00:00.000Z', because: null }],
      reason: null,
    });
    expect(partyOf(after, 'employees')).toMatchObject({ attendance: 'not-noted', note: null });
    expect(after.acts).toEqual(['note', 'record']);
  });

  it('is recorded, corrected, explained and made up for, bound to what was seen', async () => {
    const [networkId, other] = [await meetings.network(), await meetings.network()];
    const { participationId, municipalityId } = await gatherings.place('Hobøl', networkId);
    const gatheringId = await gatherings.held(networkId);
    const host = await gatherings.held(other);
    const cell = { participationId, present: true, ...at('10:00') };
    const seen = await meetings.get(`/gatherings/${gatheringId}/attendance`);
    await gatherings.noted(gatheringId, [{ ...cell, party: 'elected' }]);
    const stale = await meetings.service.ask('POST', `/gatherings/${gatheringId}/record`, {
      as: caseWorker,
      headers: { 'if-match': seen.headers['etag'] ?? '' },
    });
    expect(stale.status).toBe(412);
    expect((await gatherings.act(gatheringId, 'record')).status).toBe(204);
    const missed = await gatherings.sheet(gatheringId);
    expect(missed.rows[0]?.parties.map(({ attendance }) => attendance)).toEqual([
      'present',
      'missed',
      'missed',
    ]);
    expect(missed.acts).toEqual(['correct', 'explain', 'make-up']);

    const reason = { participationId, parties: ['employees'], reason: 'Streik.' };
    const url = `/gatherings/${gatheringId}/absence-reasons`;
    const employees = localPerson(municipalityId, 'employees');
    expect((await meetings.send('PUT', url, reason, employees)).status).toBe(204);
    expect((await meetings.send('PUT', url, reason, analyst)).status).toBe(403);
    const madeUp = { participationId, party: 'employees', instead: host };
    expect((await gatherings.act(gatheringId, 'make-ups', madeUp)).status).toBe(204);
    const correction = [{ ...cell, party: 'administration', ...at('12:00') }];
    expect(await gatherings.noted(gatheringId, correction)).toMatchObject({
      notes: [{ outcome: 'refused', code: 'correction-unexplained' }],
    });
    const before = new Date().toISOString();
    const because = 'Sto på lista.';
    expect(await gatherings.noted(gatheringId, correction, { because })).toMatchObject({
      accepted: 1,
    });
    const now = await gatherings.sheet(gatheringId);
    expect(now.rows[0]?.parties.map(({ attendance }) => attendance)).toEqual([
      'present',
      'present',
      'made-up',
    ]);
    const why = partyOf(now, 'administration')?.note?.because ?? '';
    const document = `/gatherings/${gatheringId}/attendance/documents/${why}`;
    expect((await meetings.get(document)).body).toMatchObject({ content: { because } });
    expect((await gatherings.sheet(host)).guests).toMatchObject([
      { name: 'Hobøl', party: 'employees', makesUpFor: gatheringId },
    ]);
    const was = await meetings.get<AttendanceSheet>(
      `/gatherings/${gatheringId}/attendance?asOf=${before}`,
    );
    expect(partyOf(was.body, 'administration')?.attendance).toBe('missed');
    expect(was.body.acts).toEqual([]);
  });

  it('is not expected of who has withdrawn before the gathering; what was noted earlier stays', async () => {
    const networkId = await meetings.network();
    const { participationId } = await gatherings.place('Alta', networkId);
    const first = await gatherings.held(networkId);
    await gatherings.noted(first, [
      { participationId, party: 'elected', present: true, ...at('10:00') },
    ]);
    await gatherings.act(first, 'record');
    const second = await meetings.gathering(networkId, 2, '2013-10-15');
    await gatherings.act(second, 'announcement');
    const yes = { participationId, party: 'elected', coming: true };
    expect((await gatherings.answer(second, yes)).status).toBe(204);
    meetings.after = await meetings.intake.say(
      ParticipationEnded({ participationId, on: '2013-09-01', reason: '0'.repeat(64) }),
    );
    await eventually('it is out of the network', async () => {
      const { rows } = await gatherings.sheet(second);
      return rows[0]?.expected === false;
    });
    await gatherings.act(second, 'holding');
    await gatherings.act(second, 'record');
    const shown = await gatherings.sheet(second);
    expect(partyOf(shown, 'elected')).toMatchObject({
      attendance: 'not-expected',
      answers: [{ coming: true }],
    });
    expect(partyOf(shown, 'employees')?.attendance).toBe('not-expected');
    expect(partyOf(await gatherings.sheet(first), 'elected')?.attendance).toBe('present');
    expect(partyOf(await gatherings.sheet(first), 'employees')?.attendance).toBe('missed');
  });

  it('is noted by the leader of the day, and shown to no other leader', async () => {
    const networkId = await meetings.network();
    const { participationId } = await gatherings.place('Vik', networkId);
    const person = randomUUID();
    const leader = { roles: ['network-leader'], organisation: 'ks', person };
    await meetings.send('POST', `/networks/${networkId}/leaders`, { personId: person });
    await meetings.send('PUT', `/networks/${networkId}/leaders/${person}/end`, {
      to: new Date().toISOString().slice(0, 10),
    });
    const gatheringId = await gatherings.held(networkId);
    const note = { participationId, party: 'elected', present: true, ...at('10:00') };
    expect(await gatherings.noted(gatheringId, [note], {}, leader)).toMatchObject({ accepted: 1 });
    expect((await gatherings.sheet(gatheringId, leader)).acts).toEqual(['note', 'record']);
    const stranger = { ...leader, person: randomUUID() };
    expect(await gatherings.noted(gatheringId, [note], {}, stranger)).toMatchObject({
      notes: [{ outcome: 'refused', code: 'not-your-network' }],
    });
    const hidden = await meetings.get(`/gatherings/${gatheringId}/attendance`, stranger);
    expect(hidden.status).toBe(404);
    const contact = localPerson(randomUUID());
    expect((await gatherings.act(gatheringId, 'presence', { notes: [note] }, contact)).status).toBe(
      403,
    );
    expect((await gatherings.act(gatheringId, 'presence', { notes: [{}] })).status).toBe(400);
  });
});
