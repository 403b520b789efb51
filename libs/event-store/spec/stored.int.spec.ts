import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Appender } from '../src/appender.ts';
import { EventStore, VersionConflict, hashOf, sealDocument } from '../src/index.ts';
import { add, counter, open } from './counter.ts';

let database: TestDatabase;
let store: EventStore;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  const { url } = database;
  store = new EventStore({ service: 'test', url, published: new Set(['Added']), upcasters: {} });
  client = new pg.Client(url);
  await client.connect();
  const id = randomUUID();
  await store.decide(counter, id, open(10), metaOf());
  await store.decide(counter, id, add(3), metaOf());
});
afterAll(async () => {
  await store.close();
  await client.end();
  await database.drop();
});

const readAll = async () =>
  (
    await client.query(
      `SELECT event_id AS "eventId", stream_id AS "streamId", version, source, told, type, schema, data, metadata, hash
       FROM event_store.event ORDER BY id`,
    )
  ).rows as (Parameters<typeof hashOf>[1] & { readonly hash: Buffer; readonly told: boolean })[];

describe('what is stored', () => {
  it('keeps a hash that anyone can compute again', async () => {
    const events = await readAll();
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(hashOf('test', event).equals(event.hash)).toBe(true);
  });

  it('knows when it is appended whether it will be told', async () => {
    const events = await readAll();
    expect(events.every(({ type, told }) => told === (type === 'Added'))).toBe(true);
  });

  it.each([
    'UPDATE event_store.event SET type = type',
    'DELETE FROM event_store.event',
    'TRUNCATE event_store.event',
    'DELETE FROM event_store.log',
  ])('refuses the service and the owner alike: %s', async (statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
    await owner.end();
  });

  it('leaves no document behind when the append is lost', async () => {
    const [first] = (await readAll()).slice(-1);
    const document = sealDocument('never kept');
    const pool = new pg.Pool({ connectionString: database.url, max: 2 });
    const event = {
      ...(first as never as Parameters<typeof hashOf>[1]),
      told: false,
      hash: Buffer.alloc(32),
    };
    await expect(
      new Appender(pool).append([{ ...event, eventId: randomUUID() }], [document]),
    ).rejects.toBeInstanceOf(VersionConflict);
    expect(await store.document(document.hash)).toBeUndefined();
    await pool.end();
  });
});
