import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { anEvent } from '../hammer/an-event.ts';
import type { NewEvent } from './append.ts';
import { Appender } from './appender.ts';
import { connection } from './database.ts';
import { VersionConflict } from './errors.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let pool: pg.Pool;
let sent: (string | undefined)[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query(`
    CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN PERFORM pg_sleep(0.005); RETURN NEW; END';
    CREATE TRIGGER wait BEFORE INSERT ON event_store.event FOR EACH ROW WHEN (NEW.type = 'Slow') EXECUTE FUNCTION wait()`);
  await owner.end();
  pool = new pg.Pool(connection(database.url, 'test'));
  const query = pool.query.bind(pool) as (one: pg.QueryConfig) => Promise<pg.QueryResult>;
  pool.query = ((one: pg.QueryConfig) => {
    sent.push(one.name);
    return query(one);
  }) as never;
});
beforeEach(() => {
  sent = [];
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** What becomes of events that all come while three others are on their way, and so share a statement. */
const appendTogether = async (...events: readonly NewEvent[]) => {
  const appender = new Appender(pool);
  const before = [anEvent(), anEvent(), anEvent()].map((event) => appender.append([event]));
  const outcomes = await Promise.allSettled(events.map((event) => appender.append([event])));
  await Promise.all(before);
  return outcomes.map((one) => (one.status === 'fulfilled' ? 'taken' : (one.reason as Error).name));
};

const versionsOf = async (streamId: string): Promise<number[]> => {
  const { rows } = await pool.query<{ version: number }>({
    text: 'SELECT version FROM event_store.event WHERE stream_id = $1 ORDER BY id',
    values: [streamId],
  });
  return rows.map(({ version }) => version);
};

const threeAlone = ['first', 'first', 'first'];

describe('appends that come while others are under way', () => {
  it('share one statement', async () => {
    const events = Array.from({ length: 100 }, () => anEvent());
    expect(new Set(await appendTogether(...events))).toEqual(new Set(['taken']));
    expect(sent).toEqual([...threeAlone, 'many']);
  });

  it('lose a race each for itself', async () => {
    const there = anEvent();
    await new Appender(pool).append([there]);
    sent = [];
    const { streamId } = there;
    const outcomes = await appendTogether(
      anEvent(),
      anEvent({ streamId }),
      anEvent({ version: 3 }),
      anEvent(),
    );
    expect(outcomes).toEqual(['taken', 'VersionConflict', 'VersionConflict', 'taken']);
    expect(sent).toEqual([...threeAlone, 'many']);
  });

  it('speak each for itself when one of them is a repeated command', async () => {
    const there = anEvent();
    await new Appender(pool).append([there]);
    sent = [];
    const { streamId, eventId } = there;
    const outcomes = await appendTogether(
      anEvent(),
      anEvent({ streamId, eventId, version: 2 }),
      anEvent({ version: 3 }),
      anEvent(),
    );
    expect(outcomes).toEqual(['taken', 'VersionConflict', 'VersionConflict', 'taken']);
    expect(sent).toEqual([...threeAlone, 'many', 'first', 'next', 'next', 'first']);
  });

  it('speak each for itself when the database can not take what one of them holds', async () => {
    const outcomes = await appendTogether(anEvent(), anEvent({ data: { text: '\0' } }), anEvent());
    expect(outcomes).toEqual(['taken', 'error', 'taken']);
  });

  it('of one stream never share a statement, so that only the one that was taken says so', async () => {
    const [streamId, other] = [randomUUID(), anEvent()];
    const outcomes = await appendTogether(anEvent({ streamId }), anEvent({ streamId }), other);
    expect(outcomes.slice(0, 2).toSorted()).toEqual(['VersionConflict', 'taken']);
    expect(await versionsOf(streamId)).toEqual([1]);
    expect(sent).toEqual([...threeAlone, 'many', 'first', undefined]);
  });

  it('never hold each other up for ever, in whatever order two instances are asked', async () => {
    const streams = Array.from({ length: 20 }, () => randomUUID());
    const slowly = (ids: readonly string[]) =>
      appendTogether(...ids.map((streamId) => anEvent({ streamId, type: 'Slow' })));
    const [one, other] = await Promise.all([slowly(streams), slowly(streams.toReversed())]);

    const outcomes = streams.map((_, n) => [one[n], other[streams.length - 1 - n]].toSorted());
    expect(outcomes).toEqual(streams.map(() => ['VersionConflict', 'taken']));
    // A deadlock fails a statement, and sends what was in it one by one.
    expect(sent.toSorted()).toEqual([...threeAlone, ...threeAlone, 'many', 'many']);
  });
});

describe('several events of one stream', () => {
  const several = (streamId: string, from: number) =>
    Array.from({ length: 5 }, (_, n) => anEvent({ streamId, version: from + n }));

  it('are written in order, first and after others', async () => {
    const streamId = randomUUID();
    await new Appender(pool).append(several(streamId, 1));
    await new Appender(pool).append(several(streamId, 6));
    expect(await versionsOf(streamId)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each([1, 5, 7, 12])('are not written at all where version %i is not next', async (from) => {
    const streamId = randomUUID();
    await new Appender(pool).append(several(streamId, 1));
    await expect(new Appender(pool).append(several(streamId, from))).rejects.toBeInstanceOf(
      VersionConflict,
    );
    expect(await versionsOf(streamId)).toHaveLength(5);
  });

  it('are none where there is nothing to say', async () => {
    await new Appender(pool).append([]);
    expect(sent).toEqual([]);
  });
});
