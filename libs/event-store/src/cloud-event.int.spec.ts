import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@samanom/testing';
import fc from 'fast-check';
import pg from 'pg';
import { anEvent } from '../hammer/an-event.ts';
import { appendMany, appendOne } from './append.ts';
import { canonicalJson, hashOf, toCloudEvent, type EventRecord } from './cloud-event.ts';
import { connection } from './database.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool(connection(database.url, 'test'));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** Any text that passes the door: no U+0000, no half of a pair. */
const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0'));

/** Any number that passes the door: no integer that other languages would read as another. */
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.constant(-0),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value)),
);

const key = fc.oneof(text, fc.constantFrom('', '__proto__', 'constructor', 'toString', '€', '1'));

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    number,
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const data = fc.dictionary(key, value, { maxKeys: 5 });

const stored = async (eventId: string) => {
  const { rows } = await pool.query<EventRecord & { readonly hash: Buffer }>(
    `SELECT event_id AS "eventId", stream_id AS "streamId", version, source, type, schema, data, metadata, hash
     FROM event_store.event WHERE event_id = $1`,
    [eventId],
  );
  return rows[0] as EventRecord & { readonly hash: Buffer };
};

describe('an event kept as jsonb', () => {
  it('keeps its text and its hash, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        data,
        fc.dictionary(fc.stringMatching(/^x[a-z]{1,8}$/), text),
        async (facts, metadata) => {
          const event = anEvent({ data: facts, metadata });
          await appendOne(pool, event);
          const { hash, ...record } = await stored(event.eventId);
          expect(canonicalJson(toCloudEvent('test', record))).toBe(
            canonicalJson(toCloudEvent('test', event)),
          );
          expect(hash).toEqual(event.hash);
          expect(hashOf('test', record)).toEqual(event.hash);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps them also when it shares a statement with others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(data, { minLength: 2, maxLength: 20 }), async (all) => {
        const events = all.map((facts) => anEvent({ data: facts }));
        await appendMany(pool, events);
        for (const { eventId, hash } of events)
          expect(hashOf('test', await stored(eventId))).toEqual(hash);
      }),
      { numRuns: 30 },
    );
  });
});
