import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ParticipationEnded } from '@samanom/contracts/intake';
import { eventually } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { NetworksUnderTest, afterOf, caseWorker } from './networks-under-test.ts';

const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
let world: NetworksUnderTest;
beforeAll(async () => {
  world = await NetworksUnderTest.start();
});
afterAll(() => world.stop());

describe('a network', () => {
  it('shows who leads and who belongs on a date, under one ETag', async () => {
    const networkId = await world.formed('Innovasjon');
    await world.appoint(networkId, first);
    await world.send('POST', `/networks/${networkId}/handover`, {
      leaver: first,
      successor: second,
      on: '2013-09-01',
    });
    const { participationId } = await world.intake.listed('Frøya');
    const url = `/memberships/${participationId}/networks`;
    await world.placed(participationId, { networkId, from: '2013-02-01' });
    const left = await world.send('PUT', `${url}/${networkId}/end`, {
      to: '2014-06-30',
      reason: 'Anna tema',
    });
    const after = afterOf(left);

    const then = await world.show(networkId, `on=2013-06-01&${after}`);
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
    expect((await world.show(networkId, 'on=2013-01-31')).body.members).toEqual([]);
    expect((await world.show(networkId, 'on=2014-07-01')).body.members).toEqual([]);
  });

  it('takes no third leader, and no change of what was not seen', async () => {
    const networkId = await world.formed('Heltidskultur', ['full-time']);
    const appointed = await world.appoint(networkId, first);
    const after = afterOf(appointed);
    const seen = (await world.show(networkId, after)).headers['etag'] ?? '';
    await world.appoint(networkId, second);
    expect(await world.appoint(networkId, third)).toMatchObject({
      status: 409,
      body: { code: 'leaders-too-many', params: { on: '2013-01-01' } },
    });
    const stale = await world.service.ask('PUT', `/networks/${networkId}/name`, {
      as: caseWorker,
      headers: { 'if-match': seen },
      body: { name: 'Heltid' },
    });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-version' } });
  });

  it('is found by theme, leader and name', async () => {
    const networkId = await world.formed('Sykefravær Sør', ['sick-leave', 'reputation']);
    const done = await world.appoint(networkId, third);
    const after = afterOf(done);
    const names = async (query: string) =>
      (await world.list(`?${query}&${after}`)).rows.map((r) => r.name);
    expect(await names('theme=reputation')).toEqual(['Sykefravær Sør']);
    expect(await names(`leader=${third}`)).toEqual(['Sykefravær Sør']);
    expect(await names(`leader=${third}&on=2012-12-31`)).toEqual([]);
    expect(await names('search=sør')).toEqual(['Sykefravær Sør']);
    expect(await names(`cohortId=${randomUUID()}`)).toEqual([]);
  });
});

describe('a participation that ends', () => {
  it('leaves its networks by that day, and waits for none', async () => {
    const networkId = await world.formed('Kompetanse Nord', ['competence-recruitment']);
    const { participationId } = await world.intake.listed('Dyrøy');
    const after = await world.placed(participationId, { networkId, from: '2012-01-01' });
    await world.intake.say(
      ParticipationEnded({ participationId, on: '2013-12-31', reason: 'a'.repeat(64) }),
    );
    const memberOn = async (on: string) =>
      (await world.show(networkId, `on=${on}&${after}`)).body.members.map(({ name, to }) => [
        name,
        to,
      ]);
    await eventually('it has a last day', async () => {
      const [member] = await memberOn('2013-12-31');
      return member?.[1] === '2013-12-31';
    });
    expect(await memberOn('2013-12-31')).toEqual([['Dyrøy', '2013-12-31']]);
    expect(await memberOn('2014-01-01')).toEqual([]);
    const waiting = await world.service.ask<{ rows: { name: string }[] }>(
      'GET',
      '/memberships?network=none&on=2014-01-01',
      { as: caseWorker },
    );
    expect(waiting.body.rows.map(({ name }) => name)).not.toContain('Dyrøy');
  });
});
