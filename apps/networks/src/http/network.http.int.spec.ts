import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NetworkPage, OneNetworkAnswer } from '@samanom/contracts/networks';
import { ParticipationEnded } from '@samanom/contracts/intake';
import { ServiceUnderTest, eventually, type TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { NetworksModule } from '../networks.module.ts';
import { networks } from '../networks.ts';
import { ToldIntake } from './told-intake.ts';

const caseWorker: TestPerson = { roles: ['case-worker'], organisation: 'ministry' };
const leaderNamed = (person: string): TestPerson => ({
  roles: ['network-leader'],
  organisation: 'ks',
  person,
});
const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
let intake: ToldIntake;
let service: ServiceUnderTest;

beforeAll(async () => {
  intake = await ToldIntake.start();
  service = await ServiceUnderTest.start(NetworksModule, networks, {
    FEED_INTAKE: intake.database.readerUrl,
  });
});
afterAll(async () => {
  await service.stop();
  await intake.stop();
});

const formed = async (name: string, themes = ['innovation']) => {
  const body = { cohortId: intake.cohortId, name, themes };
  const answer = await service.ask<{ networkId: string }>('POST', '/networks', {
    as: caseWorker,
    body,
  });
  return answer.body.networkId;
};
const send = (method: 'POST' | 'PUT', url: string, body: object) =>
  service.ask(method, url, { as: caseWorker, body });
const appoint = (networkId: string, personId: string, from = '2013-01-01') =>
  send('POST', `/networks/${networkId}/leaders`, { personId, from });
const show = async (networkId: string, query: string, as = caseWorker) =>
  service.ask<OneNetworkAnswer>('GET', `/networks/${networkId}?${query}`, { as });
const list = async (query: string, as = caseWorker) =>
  (await service.ask<NetworkPage>('GET', `/networks${query}`, { as })).body;

const known = async (name: string) => {
  const listed = await intake.listed(name);
  await eventually(`${name} is awaited`, async () => {
    const { body } = await service.ask<{ rows: { name: string; awaited: boolean }[] }>(
      'GET',
      `/memberships?after=${listed.after}&limit=200`,
      { as: caseWorker },
    );
    return body.rows.some((row) => row.name === name && row.awaited);
  });
  return listed.participationId;
};

describe('a network', () => {
  it('shows who leads and who belongs on a date, under one ETag', async () => {
    const networkId = await formed('Innovasjon');
    await appoint(networkId, first);
    await send('POST', `/networks/${networkId}/handover`, {
      leaver: first,
      successor: second,
      on: '2013-09-01',
    });
    const frøya = await known('Frøya');
    const url = `/memberships/${frøya}/networks`;
    await send('POST', url, { networkId, from: '2013-02-01' });
    const left = await send('PUT', `${url}/${networkId}/end`, {
      to: '2014-06-30',
      reason: 'Anna tema',
    });
    const after = `after=${left.headers['event-id'] ?? ''}`;

    const then = await show(networkId, `on=2013-06-01&${after}`);
    expect(then.body).toMatchObject({
      name: 'Innovasjon',
      cohort: 'Pulje 1',
      leaders: [
        { personId: first, to: '2013-08-31', leads: true },
        { personId: second, from: '2013-09-01', to: null, leads: false },
      ],
      members: [{ name: 'Frøya', from: '2013-02-01', to: '2014-06-30' }],
    });
    expect(then.headers['etag']).toMatch(/^"4-/);
    expect((await show(networkId, 'on=2013-01-31')).body.members).toEqual([]);
    expect((await show(networkId, 'on=2014-07-01')).body.members).toEqual([]);
  });

  it('takes no third leader, and no change of what was not seen', async () => {
    const networkId = await formed('Heltidskultur', ['full-time']);
    const appointed = await appoint(networkId, first);
    const after = `after=${appointed.headers['event-id'] ?? ''}`;
    const seen = (await show(networkId, after)).headers['etag'] ?? '';
    await appoint(networkId, second);
    expect(await appoint(networkId, third)).toMatchObject({
      status: 409,
      body: { code: 'leaders-too-many', params: { on: '2013-01-01' } },
    });
    const stale = await service.ask('PUT', `/networks/${networkId}/name`, {
      as: caseWorker,
      headers: { 'if-match': seen },
      body: { name: 'Heltid' },
    });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-version' } });
  });

  it('is found by theme, leader and name', async () => {
    const networkId = await formed('Sykefravær Sør', ['sick-leave', 'reputation']);
    const done = await appoint(networkId, third);
    const after = `after=${done.headers['event-id'] ?? ''}`;
    const names = async (query: string) =>
      (await list(`?${query}&${after}`)).rows.map((r) => r.name);
    expect(await names('theme=reputation')).toEqual(['Sykefravær Sør']);
    expect(await names(`leader=${third}`)).toEqual(['Sykefravær Sør']);
    expect(await names(`leader=${third}&on=2012-12-31`)).toEqual([]);
    expect(await names('search=sør')).toEqual(['Sykefravær Sør']);
    expect(await names(`cohortId=${randomUUID()}`)).toEqual([]);
  });
});

describe('a leader', () => {
  it('sees the networks that are led by this person, and no others', async () => {
    const person = randomUUID();
    const own = await formed('Omdømme', ['reputation']);
    const other = await formed('Kompetanse', ['competence-recruitment']);
    const done = await appoint(own, person);
    const after = `after=${done.headers['event-id'] ?? ''}`;
    const as = leaderNamed(person);
    expect((await list(`/mine?${after}`, as)).rows.map(({ name }) => name)).toEqual(['Omdømme']);
    expect((await list(`?${after}`, as)).total).toBe(1);
    expect((await show(own, after, as)).status).toBe(200);
    expect((await show(other, after, as)).status).toBe(404);
    const change = await service.ask('PUT', `/networks/${own}/name`, {
      as,
      body: { name: 'Mitt' },
    });
    expect(change.status).toBe(403);
  });
});

describe('a participation that ends', () => {
  it('leaves its networks by that day, and waits for none', async () => {
    const networkId = await formed('Kompetanse Nord', ['competence-recruitment']);
    const participationId = await known('Dyrøy');
    await send('POST', `/memberships/${participationId}/networks`, {
      networkId,
      from: '2012-01-01',
    });
    await intake.say(
      ParticipationEnded({ participationId, on: '2013-12-31', reason: 'a'.repeat(64) }),
    );
    await eventually('it has left', async () => {
      const { body } = await show(networkId, 'on=2014-01-01');
      return body.members.length === 0;
    });
    expect((await show(networkId, 'on=2013-12-31')).body.members).toMatchObject([
      { name: 'Dyrøy', to: '2013-12-31' },
    ]);
    const waiting = await service.ask<{ rows: { name: string }[] }>(
      'GET',
      '/memberships?network=none&on=2014-01-01',
      { as: caseWorker },
    );
    expect(waiting.body.rows.map(({ name }) => name)).not.toContain('Dyrøy');
  });
});
