import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { FrontDoor } from '../http/front-door.ts';
import { PeopleRows } from './people.rows.ts';
import { Retention } from './retention.ts';

let door: FrontDoor;
const MADE = '2024-01-01T08:00:00.000Z';
const person = (name: string) => ({
  personId: randomUUID(),
  name,
  email: null,
  telephone: null,
  language: 'nb' as const,
  organisations: [],
});
const forget = (at: string) => {
  door.service.clock.at = at;
  return door.service.app.get(Retention).forget();
};

beforeAll(async () => {
  door = await FrontDoor.open({
    UNUSED_PERSON_RETENTION_DAYS: '365',
    PERSON_CHANGE_RETENTION_DAYS: '730',
  });
});
afterAll(() => door.close());

describe('retention', () => {
  it('forgets who never signed in and was never given a role, and the log of changes, each after its term', async () => {
    const rows = door.service.app.get(PeopleRows);
    const [unused, given] = [person('Aldri Demo-Inne'), person('Rolle Demo-Vik')];
    door.service.clock.at = MADE;
    for (const one of [unused, given]) await rows.make(one, randomUUID(), MADE);
    const signedIn = await door.person('Innlogga Demo-Lie');
    const role = { organisation: 'ministry', role: 'decider' };
    const { headers } = await door.grant(door.first, given.personId, role);
    const after = headers['event-id'] ?? '';
    await door.service.ask('GET', `/roles?after=${after}`, { as: door.first });

    expect(await forget('2024-12-31T08:00:00.000Z')).toEqual({ people: 0, changes: 0 });
    expect(await forget('2024-12-31T08:00:00.001Z')).toEqual({ people: 1, changes: 0 });
    const left = await rows.names([unused.personId, given.personId, signedIn]);
    expect([...left.keys()].sort()).toEqual([given.personId, signedIn].sort());

    expect(await forget('2025-12-31T08:00:00.000Z')).toEqual({ people: 0, changes: 0 });
    expect(await forget('2025-12-31T08:00:00.001Z')).toEqual({ people: 0, changes: 1 });
  });

  it('forgets sessions that are over', async () => {
    const session = (personId: string, endsAt: string) =>
      door.service.app.get(DataSource).query(
        `INSERT INTO gateway.session ("idHash", "personId", claimed, "signedInAt", "seenAt", "endsAt")
         VALUES (gen_random_uuid()::text, $1, '[]', $2, $2, $3)`,
        [personId, MADE, endsAt],
      );
    const signedIn = randomUUID();
    await session(signedIn, '2026-01-01T08:00:00.000Z');
    await session(signedIn, '2026-01-01T08:00:00.001Z');
    await forget('2026-01-01T08:00:00.000Z');
    const left = await door.service.app
      .get(DataSource)
      .query<object[]>('SELECT FROM gateway.session WHERE "personId" = $1', [signedIn]);
    expect(left).toHaveLength(1);
  });

  it('is for one instance at a time', async () => {
    await door.service.app.get(PeopleRows).make(person('Enda Demo-Ein'), randomUUID(), MADE);
    const other = new pg.Client(door.service.database.url);
    await other.connect();
    try {
      await other.query('SELECT pg_advisory_lock(7264011)');
      expect(await forget('2030-01-01T08:00:00.000Z')).toEqual({ people: 0, changes: 0 });
      await other.query('SELECT pg_advisory_unlock(7264011)');
      expect(await forget('2030-01-01T08:00:00.000Z')).toMatchObject({ people: 1 });
    } finally {
      await other.end();
    }
  });
});
