import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { anEvent } from '../hammer/an-event.ts';
import type { NewEvent } from './append.ts';
import { Appender } from './appender.ts';
import { connection } from './database.ts';
import { VersionConflict } from './errors.ts';

let database: TestDatabase;
let pool: pg.Pool;
let sent: (string | undefined)[] = [];

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool(connection(database.url, 'test'));
  const query = pool.query.bind(pool) as (one: pg.QueryConfig) => Promise<pg.QueryResult>;
  pool.query = ((one: pg.QueryConfig) => {
    sent.push(one.name);
    return query(one);
  }) as never;
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** What becomes of events that all come while three others are on their way, and so share a statement. */
const appendTogether = async (...events: readonly NewEvent[]) => {
  const appender = new Appender(pool);
  sent = [];
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

  it('wait for the next statement when their stream is in this one', async () => {
    const { streamId } = anEvent();
    const outcomes = await appendTogether(
      anEvent({ streamId }),
      anEvent({ streamId, version: 2 }),
      anEvent(),
      anEvent({ streamId, version: 3 }),
    );
    expect(outcomes).toEqual(['taken', 'taken', 'taken', 'taken']);
    expect(await versionsOf(streamId)).toEqual([1, 2, 3]);
    expect(sent.slice(0, 6)).toEqual([...threeAlone, 'many', 'next', 'next']);
  });

  it('never hold each other up for ever, in whatever order two instances are asked', async () => {
    const [one, other] = [new Appender(pool), new Appender(pool)];
    const streams = Array.from({ length: 40 }, () => randomUUID());
    for (let version = 1; version <= 20; version++) {
      const turned = version % 2 ? streams : streams.toReversed();
      const ask = (by: Appender, ids: readonly string[]) =>
        ids.map((streamId) => by.append([anEvent({ streamId, version })]));
      const outcomes = await Promise.allSettled([
        ...ask(one, turned),
        ...ask(other, turned.toReversed()),
      ]);
      const lost = outcomes.filter(({ status }) => status === 'rejected');
      expect(lost).toHaveLength(streams.length);
      expect(
        lost.every((one) => one.status === 'rejected' && one.reason instanceof VersionConflict),
      ).toBe(true);
    }
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
    sent = [];
    await new Appender(pool).append([]);
    expect(sent).toEqual([]);
  });
});
