import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RoleGranted } from '@samanom/contracts/gateway';
import { MemberLeft, MunicipalitiesMerged, ParticipationEnded } from '@samanom/contracts/intake';
import type { MembershipAnswer } from '@samanom/contracts/networks';
import { ServiceUnderTest, eventually } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { NetworksModule } from '../networks.module.ts';
import { networks } from '../networks.ts';
import { Line } from './line.ts';
import { NetworksUnderTest, caseWorker } from './networks-under-test.ts';

let line: Line;
let world: NetworksUnderTest;
beforeAll(async () => {
  world = await NetworksUnderTest.start(async ({ database }) => {
    line = await Line.to(database.readerUrl);
    return line.url;
  });
});
afterAll(async () => {
  await world.stop();
  await line.cut();
});

interface Health {
  readonly position: number;
  readonly hearing: readonly { readonly state: string }[];
  readonly reactions: readonly { readonly position: number }[];
}
const health = async (service = world.service) =>
  (await service.ask<Health>('GET', '/health')).body;
const hearing = async (state: string): Promise<boolean> =>
  (await health()).hearing[0]?.state === state;
const cut = async () => {
  await line.cut();
  await eventually('nothing is heard', () => hearing('waiting'));
};
const assign = (participationId: string, networkId: string, more: object = {}) =>
  world.send('POST', `/memberships/${participationId}/networks`, { networkId, ...more });
const waitingFor = async (query = '') => {
  const url = `/memberships?network=none&limit=200&${query}`;
  const { body } = await world.service.ask<{ rows: MembershipAnswer[] }>('GET', url, {
    as: caseWorker,
  });
  return body.rows.map(({ name }) => name);
};

describe('an admission', () => {
  it('that has not arrived lets nobody be placed; once it has, the same row is placed', async () => {
    const networkId = await world.formed('Heiltid');
    const time = await world.intake.municipality('Time');
    await cut();
    const { participationId } = await world.intake.begun([time]);
    expect(await assign(participationId, networkId)).toMatchObject({
      status: 409,
      body: { code: 'not-admitted' },
    });
    await line.mend();
    const after = await world.placed(participationId, { networkId, from: '2013-01-01' });
    const { body } = await world.show(networkId, after);
    expect(body.members).toMatchObject([{ name: 'Time', admitted: true }]);
  });
});

describe('intake away for an hour', () => {
  it('keeps nobody from working with what is known, and is heard whole when it is back', async () => {
    const networkId = await world.formed('Omdømme');
    const { participationId: known } = await world.intake.listed('Meland');
    await eventually('Meland waits', async () => (await waitingFor()).includes('Meland'));
    await cut();
    const hourLater = new Date(Date.now() + 3_600_000).toISOString();
    const told = await Promise.all(
      ['Strand', 'Karmøy', 'Bjugn'].map((name) => world.intake.listed(name)),
    );
    const [strand] = told;
    await world.intake.say(
      ParticipationEnded({
        participationId: strand?.participationId ?? '',
        on: '2013-06-30',
        reason: 'a'.repeat(64),
      }),
    );

    expect((await assign(known, networkId, { from: '2013-01-01' })).status).toBe(204);
    expect(await waitingFor()).not.toContain('Karmøy');

    world.service.clock.at = hourLater;
    await line.mend();
    await eventually('all is heard', async () => (await waitingFor()).includes('Bjugn'));
    world.service.clock.at = undefined;
    expect(await waitingFor()).toEqual(expect.arrayContaining(['Karmøy', 'Bjugn']));
    expect(await waitingFor()).not.toContain('Strand');
    expect(await waitingFor('on=2013-06-30')).toContain('Strand');
  });
});

describe('a joint participant', () => {
  it('that a municipality leaves is in its networks without it, from then on', async () => {
    const networkId = await world.formed('Innovasjon');
    const { participationId, joint, members } = await world.intake.joint('Innherred', [
      'Levanger',
      'Verdal',
    ]);
    const [levanger = '', verdal = ''] = members;
    for (const municipalityId of [levanger, verdal])
      await world.placed(participationId, { networkId, municipalityId, from: '2013-01-01' });
    const left = { participantId: joint, municipalityId: verdal, to: '2013-12-31', reason: null };
    const after = `after=${await world.intake.say(MemberLeft(left))}`;
    const on = async (date: string) =>
      (await world.show(networkId, `on=${date}&${after}`)).body.members.map(({ name }) => name);
    await eventually('Verdal has left', async () => (await on('2014-01-01')).length === 1);
    expect(await on('2013-12-31')).toEqual(['Levanger', 'Verdal']);
    expect(await on('2014-01-01')).toEqual(['Levanger']);
  });
});

describe('all that intake and the gateway have told', () => {
  const events = async () => {
    const client = new pg.Client(world.service.database.ownerUrl);
    await client.connect();
    const { rows } = await client.query<{ id: string; hash: string }>(
      `SELECT event_id AS id, encode(hash, 'hex') AS hash FROM event_store.event ORDER BY event_id`,
    );
    await client.end();
    return rows;
  };
  const heardIds = async () => (await events()).map(({ id }) => id);

  const hasGoneThroughAll = async (service: ServiceUnderTest) => {
    const { position, reactions } = await health(service);
    return reactions.length > 0 && reactions.every((one) => one.position === position);
  };

  it('changes nothing when it is gone through from the start again', async () => {
    const [hobøl, spydeberg, indre] = await Promise.all(
      ['Hobøl', 'Spydeberg', 'Indre Østfold'].map((name) => world.intake.municipality(name)),
    );
    const networkId = await world.formed('Kompetanse');
    const { participationId } = await world.intake.begun([hobøl ?? '']);
    await world.placed(participationId, { networkId, from: '2013-01-01' });
    const merger = { successorId: indre ?? '', merged: [hobøl ?? '', spydeberg ?? ''] };
    const term = { from: '2013-01-01', to: null };
    const held = { personId: randomUUID(), organisation: hobøl ?? '', role: 'elected' };
    const granted = { grantId: randomUUID(), ...held, ...term, reason: 'a'.repeat(64) };
    const roleId = await world.gateway.say(RoleGranted({ ...granted, proposedBy: null }));
    await eventually('the role is heard of', async () => (await heardIds()).includes(roleId));
    const told = MunicipalitiesMerged({ ...merger, on: '2020-01-01', number: '3014' });
    const after = `on=2020-01-01&after=${await world.intake.say(told)}`;
    const network = await world.show(networkId, after);
    await eventually('what follows of it is done', () => hasGoneThroughAll(world.service));
    const before = { events: await events(), network };
    expect(before.network.body.members[0]?.municipalities).toMatchObject([
      { name: 'Hobøl', carriedBy: { name: 'Indre Østfold' } },
    ]);

    await world.service.app.close();
    const owner = new pg.Client(world.service.database.ownerUrl);
    await owner.connect();
    const { rowCount } = await owner.query(
      `DELETE FROM event_store.checkpoint WHERE name LIKE 'reaction %'`,
    );
    await owner.end();
    expect(rowCount).toBe(networks.reactions.length);
    const again = await ServiceUnderTest.start(NetworksModule, networks, {
      FEED_INTAKE: line.url,
      FEED_GATEWAY: world.gateway.database.readerUrl,
      DATABASE_URL: world.service.database.url,
    });
    try {
      await eventually('it has gone through all', () => hasGoneThroughAll(again));
      expect(await events()).toEqual(before.events);
      const url = `/networks/${networkId}?${after}`;
      const { body } = await again.ask('GET', url, { as: caseWorker });
      expect(body).toEqual(before.network.body);
    } finally {
      await again.stop();
    }
  });
});
