import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatheringAnswer, GatheringPage } from '@samanom/contracts/networks';
import type { ServiceUnderTest, TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { Meetings } from './meetings.ts';
import type { ToldIntake } from './told-intake.ts';

const caseWorker: TestPerson = { roles: ['case-worker'], organisation: 'ministry' };
const leaderNamed = (person: string): TestPerson => ({
  roles: ['network-leader'],
  organisation: 'ks',
  person,
});
const elected: TestPerson = { roles: ['elected'], organisation: randomUUID() };
let meetings: Meetings;
let intake: ToldIntake;
let service: ServiceUnderTest;

beforeAll(async () => {
  meetings = await Meetings.start();
  ({ intake, service } = meetings);
  const { after } = await intake.listed('Luster');
  await list(`after=${after}`); // The cohort is heard of.
});
afterEach(() => {
  service.clock.at = undefined;
});
afterAll(() => meetings.stop());

const post = (url: string, body?: unknown, as = caseWorker, headers = {}) =>
  service.ask<{ code: string; gatheringId: string }>('POST', url, {
    as,
    headers,
    ...(body !== undefined && { body }),
  });
const network = async () => {
  const body = { cohortId: intake.cohortId, name: `Nord ${randomUUID()}`, themes: ['reputation'] };
  const answer = await service.ask<{ networkId: string }>('POST', '/networks', {
    as: caseWorker,
    body,
  });
  return answer.body.networkId;
};
const day = (date: string) => ({ date, from: '10:00', to: '16:00' });
const item = { day: 1, from: '10:00', to: '10:30', title: 'Hensikt', speaker: 'Kari Nordmann' };
const body = {
  number: 1,
  days: [day('2013-04-10'), day('2013-04-11')],
  place: 'Bodø rådhus',
  programme: { arrangedBy: 'KS Nordland', onlineAddress: null, items: [item] },
};
const planned = async (networkId: string, changed = {}) =>
  post(`/networks/${networkId}/gatherings`, { ...body, ...changed });
const show = (gatheringId: string, query = '') =>
  service.ask<GatheringAnswer>('GET', `/gatherings/${gatheringId}?${query}`, { as: caseWorker });
const list = async (query: string, as = caseWorker) =>
  (await service.ask<GatheringPage>('GET', `/gatherings?${query}`, { as })).body;

describe('a gathering over HTTP', () => {
  it('goes from planned to closed, and shows at each step what may be done now', async () => {
    const networkId = await network();
    const { status, body: made, headers } = await planned(networkId);
    expect(status).toBe(201);
    const { gatheringId } = made;
    const url = `/gatherings/${gatheringId}`;
    const first = await show(gatheringId, `after=${headers['event-id']}`);
    expect(first.body).toMatchObject({
      networkId,
      cohort: 'Pulje 1',
      number: 1,
      status: 'planned',
      days: body.days,
      programme: body.programme,
      acts: ['programme', 'announcement', 'move', 'calling-off', 'holding'],
      version: 1,
    });
    const events = [];
    for (const act of ['announcement', 'holding', 'record', 'closing']) {
      const done = await post(`${url}/${act}`);
      expect(done.status).toBe(204);
      events.push(done.headers['event-id']);
    }
    const last = await show(gatheringId, `after=${events.at(-1)}`);
    expect(last.body).toMatchObject({ status: 'closed', acts: [], version: 5 });
    const rows = await list(`networkId=${networkId}&status=closed`, elected);
    expect(rows).toMatchObject({ total: 1, rows: [{ gatheringId, place: 'Bodø rådhus' }] });
  });

  it('is moved with a reason, which can be read, and shown as it was before', async () => {
    const { gatheringId } = (await planned(await network())).body;
    const url = `/gatherings/${gatheringId}`;
    const before = await post(`${url}/announcement`);
    await show(gatheringId, `after=${before.headers['event-id']}`);
    const asOf = new Date().toISOString();
    const days = [day('2013-05-02')];
    const moved = await post(`${url}/move`, { days, place: 'Røst', reason: 'Storm' });
    const now = await show(gatheringId, `after=${moved.headers['event-id']}`);
    expect(now.body).toMatchObject({ days, place: 'Røst', moved: [{ from: { days: body.days } }] });
    const hash = now.body.moved[0]?.reason;
    const why = `${url}/documents/${hash}`;
    const { body: reason } = await service.ask('GET', why, { as: caseWorker });
    expect(reason).toMatchObject({ content: { reason: 'Storm' } });
    const was = await show(gatheringId, `asOf=${asOf}`);
    expect(was.body).toMatchObject({ days: body.days, place: 'Bodø rådhus', moved: [], acts: [] });
  });

  it('is planned by one only of two at once, and anew once it is called off', async () => {
    const networkId = await network();
    const both = await Promise.all([planned(networkId), planned(networkId)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(both.map(({ body: { code } }) => code)).toContain('gathering-exists');
    const gatheringId = both.find(({ status }) => status === 201)?.body.gatheringId ?? '';
    expect((await post(`/gatherings/${gatheringId}/calling-off`, { reason: 'Snø' })).status).toBe(
      204,
    );
    const again = await planned(networkId);
    expect(again).toMatchObject({ status: 201 });
    expect(again.body.gatheringId).not.toBe(gatheringId);
    expect((await planned(networkId, { number: 2 })).status).toBe(201);
  });

  it('sent again after it was called off, the same command plans nothing new', async () => {
    const networkId = await network();
    const headers = { 'idempotency-key': randomUUID() };
    const plan = () => post(`/networks/${networkId}/gatherings`, body, caseWorker, headers);
    const { gatheringId } = (await plan()).body;
    const off = await post(`/gatherings/${gatheringId}/calling-off`, { reason: 'Snø' });
    expect(await plan()).toMatchObject({ status: 201, body: { gatheringId } });
    const rows = await list(`networkId=${networkId}&after=${off.headers['event-id']}`);
    expect(rows).toMatchObject({ total: 1, rows: [{ status: 'called-off' }] });
  });

  it('is run by who leads its network, and by no other leader', async () => {
    const networkId = await network();
    const leader = leaderNamed(randomUUID());
    const appointed = await post(`/networks/${networkId}/leaders`, { personId: leader.person });
    const made = await post(`/networks/${networkId}/gatherings`, body, leader);
    expect(made.status).toBe(201);
    const { gatheringId } = made.body;
    const seenBy = async (as: TestPerson) => {
      const after = [appointed, made].map(({ headers }) => headers['event-id']).at(-1);
      const url = `/gatherings/${gatheringId}?after=${after}`;
      return (await service.ask<GatheringAnswer>('GET', url, { as })).body;
    };
    expect((await seenBy(leader)).acts).toContain('announcement');
    expect((await seenBy(leaderNamed(randomUUID()))).acts).toEqual([]);
    const announce = (as: TestPerson) =>
      post(`/gatherings/${gatheringId}/announcement`, undefined, as);
    expect((await announce(leaderNamed(randomUUID()))).body.code).toBe('not-your-network');
    expect((await announce(leader)).status).toBe(204);
  });

  it('is bound to what was seen', async () => {
    const made = await planned(await network());
    const { gatheringId } = made.body;
    const { etag } = (await show(gatheringId, `after=${made.headers['event-id']}`)).headers;
    await post(`/gatherings/${gatheringId}/announcement`);
    const late = await service.ask('POST', `/gatherings/${gatheringId}/calling-off`, {
      as: caseWorker,
      body: { reason: 'Snø' },
      headers: { 'if-match': etag ?? '' },
    });
    expect(late.status).toBe(412);
  });

  it('is refused to a municipality, before its day, with a bad body, and where there is none', async () => {
    const networkId = await network();
    expect((await post(`/networks/${networkId}/gatherings`, body, elected)).status).toBe(403);
    expect((await planned(networkId, { number: 4 })).status).toBe(400);
    expect((await planned(networkId, { days: [] })).status).toBe(400);
    expect((await planned(randomUUID())).status).toBe(404);
    expect((await post(`/gatherings/${randomUUID()}/announcement`)).status).toBe(404);
    expect((await show(randomUUID())).status).toBe(404);
    const { gatheringId } = (await planned(networkId)).body;
    service.clock.at = '2013-04-09T21:59:59.999Z';
    expect((await post(`/gatherings/${gatheringId}/holding`)).body.code).toBe('gathering-not-yet');
    service.clock.at = '2013-04-09T22:00:00.000Z';
    expect((await post(`/gatherings/${gatheringId}/holding`)).status).toBe(204);
  });
});
