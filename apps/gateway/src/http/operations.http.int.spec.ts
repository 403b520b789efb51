import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OperationsAnswer } from '@samanom/contracts/delivery';
import { PersonErased, type PartsAnswer } from '@samanom/contracts/gateway';
import { EventStore } from '@samanom/event-store';
import { eventually, metaOf, type TestPerson } from '@samanom/testing';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { directoryEntry } from '../people/domain/directory-entry.ts';
import { FrontDoor } from './front-door.ts';

const operator: TestPerson = { roles: ['operator'], organisation: 'secretariat' };
const reaction = 'forget-person-when-erased';

interface Waiting {
  readonly id: string;
  readonly reaction: string;
  readonly type: string;
  readonly error: string;
}

let door: FrontDoor;
let owner: pg.Client;
const servers: Server[] = [];

/** A service that is ready, or is not, as far as its health says. */
const answering = async (status: number): Promise<string> => {
  const server = createServer((_, response) => response.writeHead(status).end('{}'));
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  door = await FrontDoor.open({
    UPSTREAM_INTAKE: await answering(200),
    UPSTREAM_NETWORKS: await answering(503),
    UPSTREAM_PROJECTS: 'http://127.0.0.1:1',
  });
  owner = new pg.Client(door.service.database.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await door.close();
  for (const server of servers) server.close();
});

const operations = async (as = operator) =>
  (await door.service.ask<OperationsAnswer>('GET', '/operations', { as })).body;
const waiting = async () =>
  (await door.service.ask<{ parked: Waiting[] }>('GET', '/parked', { as: operator })).body.parked;
const decide = (id: string, what: 'retry' | 'skip', body?: object, as = operator) =>
  door.service.ask<{ taken: number }>('POST', `/parked/${id}/${what}`, { as, body });

describe('how the service is', () => {
  it('is told with every lag and everything that waits', async () => {
    await door.municipality('Stavanger');
    await eventually('all is taken in', async () => {
      const { views, reactions } = await operations();
      return [...views, ...reactions].every(({ lag }) => lag === 0);
    });
    expect(await operations()).toMatchObject({
      service: 'gateway',
      status: 'ok',
      takesNoCommands: null,
      position: 1,
      sequencerLag: 0,
      telling: null,
      hearing: [
        { source: 'intake', state: 'hearing', sequence: 1, lag: 0, reason: null },
        { source: 'networks', state: 'hearing', sequence: 0, lag: 0, reason: null },
      ],
      reactions: [{ reaction, position: 1, lag: 0, parked: 0, refused: 0 }],
      builds: [],
      stuck: 0,
      parked: 0,
      refused: 0,
    });
    expect((await operations()).views.map(({ view, stuck }) => [view, stuck])).toContainEqual([
      'roles_held_v1_1',
      0,
    ]);
  });

  it('shows how far a view is that is built anew', async () => {
    await owner.query(
      `INSERT INTO event_store.view_build VALUES ('roles-held', 1, 2, 'building');
       INSERT INTO event_store.checkpoint VALUES ('roles_held_v1_2', 0)`,
    );
    expect((await operations()).builds).toEqual([{ view: 'roles-held', position: 0, of: 1 }]);
  });

  it('is nobody’s business but the operator’s', async () => {
    for (const path of ['/operations', '/parked', '/parts'])
      expect((await door.service.ask('GET', path, { as: door.first })).status).toBe(403);
  });
});

describe('an event that a reaction cannot take', () => {
  it('waits with those behind it until somebody lets it try again, or skips it with a reason', async () => {
    const personId = await door.person('Kari Demo-Nes');
    await owner.query(
      `CREATE FUNCTION gateway.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$;
       CREATE TRIGGER fail BEFORE UPDATE OR DELETE ON gateway.person FOR EACH ROW EXECUTE FUNCTION gateway.fail()`,
    );
    const erased = PersonErased({ personId, reason: 'a'.repeat(64) });
    const store = door.service.app.get(EventStore);
    for (const meta of [metaOf(), metaOf()])
      await store.decide(directoryEntry, personId, () => [erased], meta);
    await eventually('both wait', async () => (await waiting()).length === 2);
    expect(await operations()).toMatchObject({ status: 'attention', parked: 2 });
    expect((await operations()).reactions).toMatchObject([{ reaction, parked: 2, lag: 0 }]);
    const [first, second] = (await waiting()) as [Waiting, Waiting];
    expect(first).toMatchObject({ reaction, type: 'PersonErased' });
    expect(first.error).toContain('no room');
    expect(second.error).toBe('waits behind another');

    expect((await decide(first.id, 'retry', undefined, door.first)).status).toBe(403);
    expect((await decide(first.id, 'retry')).body).toEqual({ taken: 0 });
    expect((await decide(first.id, 'skip', {})).status).toBe(400);
    const reason = 'Personen er allereie sletta for hand.';
    expect((await decide(first.id, 'skip', { reason })).body).toEqual({ taken: 0 });
    expect((await waiting()).map(({ id }) => id)).toEqual([second.id]);
    expect((await decide(first.id, 'retry')).status).toBe(404);

    await owner.query('DROP TRIGGER fail ON gateway.person');
    expect((await decide(second.id, 'retry')).body).toEqual({ taken: 1 });
    expect(await operations()).toMatchObject({ status: 'ok', parked: 0 });
    const { body } = await door.service.ask('GET', '/health');
    expect(body).toMatchObject({ status: 'ok', parked: 0 });
  });
});

describe('the parts', () => {
  it('are each ready, not ready, or away', async () => {
    const { body } = await door.service.ask<PartsAnswer>('GET', '/parts', { as: operator });
    expect(body.parts).toEqual([
      { part: 'gateway', state: 'ready' },
      { part: 'intake', state: 'ready' },
      { part: 'networks', state: 'not-ready' },
      { part: 'projects', state: 'away' },
    ]);
  });
});
