import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { EventStore, StaleVersion, sealDocument } from '../src/index.ts';
import { add, added, counter, open, opened, type Counter, type CounterEvent } from './counter.ts';

let database: TestDatabase;
let store: EventStore;
let client: pg.Client;
const options = () => ({
  service: 'test',
  url: database.url,
  published: new Set(['Added']),
  upcasters: {},
});

beforeAll(async () => {
  database = await testDatabase();
  store = new EventStore(options());
  client = new pg.Client(database.url);
  await client.connect();
});
afterAll(async () => {
  await store.close();
  await client.end();
  await database.drop();
});

describe('deciding', () => {
  it('appends what the decision says, and answers where the stream stands', async () => {
    const id = randomUUID();
    const first = await store.decide(counter, id, open(10), metaOf());
    const second = await store.decide(counter, id, add(3), metaOf());

    expect([first.version, second.version]).toEqual([1, 2]);
    expect(second.eventId).not.toBe(first.eventId);
    expect(await store.load(counter, id)).toEqual({
      state: { open: true, limit: 10, sum: 3 },
      version: 2,
    });
  });

  it('writes nothing when a rule says no, or when nothing is left to do', async () => {
    const id = randomUUID();
    const { eventId } = await store.decide(counter, id, open(1), metaOf());

    await expect(store.decide(counter, id, add(2), metaOf())).rejects.toMatchObject({
      code: 'over-limit',
    });
    expect(await store.decide(counter, id, () => [], metaOf())).toMatchObject({
      version: 1,
      eventId,
      added: 0,
    });
  });

  it('answers a command sent again as the first time, before anything is decided', async () => {
    const id = randomUUID();
    await store.decide(counter, id, open(5), metaOf());
    const meta = metaOf();
    const first = await store.decide(counter, id, add(5), meta);
    await store.decide(counter, id, () => [added(0)], metaOf());

    expect(await store.decide(counter, id, add(5), meta)).toEqual({ ...first, added: 0 });
    expect((await store.load(counter, id)).state.sum).toBe(5);
  });

  it('takes a command id only once, also when both come at the same moment to two instances', async () => {
    const other = new EventStore(options());
    const id = randomUUID();
    await store.decide(counter, id, open(1000), metaOf());
    for (let round = 0; round < 20; round++) {
      const meta = metaOf();
      const [one, two] = await Promise.all([
        store.decide(counter, id, add(1), meta),
        other.decide(counter, id, add(1), meta),
      ]);
      expect(one.eventId).toBe(two.eventId);
      expect(one.added + two.added).toBe(1);
    }
    expect((await store.load(counter, id)).state.sum).toBe(20);
    await other.close();
  });

  it('refuses a command id that was used for another command', async () => {
    const id = randomUUID();
    const meta = metaOf({ command: 'Open' });
    await store.decide(counter, id, open(5), meta);
    await expect(
      store.decide(counter, id, add(1), { ...meta, command: 'Add' }),
    ).rejects.toMatchObject({ name: 'CommandIdTaken' });
  });

  it('refuses what was decided on an older version than the stream has, and tells what came since', async () => {
    const id = randomUUID();
    await store.decide(counter, id, open(5), metaOf());
    await store.decide(counter, id, add(1), metaOf());

    const stale = store.decide(counter, id, add(1), metaOf({ basis: { version: 1, shown: 'a' } }));

    await expect(stale).rejects.toBeInstanceOf(StaleVersion);
    await expect(stale).rejects.toMatchObject({
      seen: 1,
      current: 2,
      changes: [{ version: 2, type: 'Added' }],
    });
  });

  it('loses none of 64 callers on one stream, in two instances', async () => {
    const other = new EventStore(options());
    const id = randomUUID();
    await store.decide(counter, id, open(1000), metaOf());
    await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        (n % 2 ? store : other).decide(counter, id, add(1), metaOf()),
      ),
    );
    expect((await store.load(counter, id)).state.sum).toBe(64);
    await other.close();
  });

  it('holds a limit under 64 callers', async () => {
    const id = randomUUID();
    await store.decide(counter, id, open(10), metaOf());
    const outcomes = await Promise.allSettled(
      Array.from({ length: 64 }, () => store.decide(counter, id, add(1), metaOf())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });

  it('takes appends to many streams at once, each by itself', async () => {
    const ids = Array.from({ length: 64 }, () => randomUUID());
    await Promise.all(ids.map((id) => store.decide(counter, id, open(1), metaOf())));
    const outcomes = await Promise.allSettled(
      ids.map((id, n) => store.decide(counter, id, add(n % 2 ? 1 : 2), metaOf())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(32);
  });

  it('reads another stream for a rule, and notes which version it saw', async () => {
    const [id, otherId] = [randomUUID(), randomUUID()];
    await store.decide(counter, otherId, open(7), metaOf());
    const { streamId } = await store.decide(
      counter,
      id,
      (_: Counter, other: Counter): readonly CounterEvent[] => [opened(other.limit)],
      metaOf(),
      { others: () => ({ aggregate: counter, id: otherId }) },
    );

    expect((await store.load(counter, id)).state.limit).toBe(7);
    const { rows } = await client.query(
      `SELECT metadata->>'consulted' AS consulted FROM event_store.event WHERE stream_id = $1`,
      [streamId],
    );
    expect(rows).toEqual([{ consulted: `${store.streamId('counter', otherId)}@1` }]);
  });

  it('writes several events all or nothing, and their documents with them', async () => {
    const id = randomUUID();
    const document = sealDocument({ text: 'grunngjeving' });
    const several = () => [opened(9), added(1), added(2)];
    const { version } = await store.decide(counter, id, several, metaOf(), {
      documents: [document],
    });

    expect(version).toBe(3);
    expect(await store.document(document.hash)).toEqual({ text: 'grunngjeving' });
    expect(await store.document('0'.repeat(64))).toBeUndefined();
  });
});
