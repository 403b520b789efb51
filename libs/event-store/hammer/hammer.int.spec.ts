import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Sequencer } from '../src/sequencer.ts';
import { callStore } from './callers.ts';
import { cutConnections, slowDown } from './disturbances.ts';
import { promises } from './promises.ts';
import { shifts } from './shifts.ts';
import { besiege, type Outcome } from './siege.ts';
import { putBack, traps, type TrapNumber } from './traps.ts';
import { write, type Counts } from './writers.ts';

/** Ten minutes by hand: HAMMER_SECONDS=600. With HAMMER_TRAP=1, 2 or 3 it must fail. */
const seconds = Number(process.env['HAMMER_SECONDS'] ?? 20);
const trap = Number(process.env['HAMMER_TRAP']);
const isTrap = (number: number): number is TrapNumber => number in traps;

const WRITERS = 12;
const CALLERS = 12;
const INSTANCES = 3;

let database: TestDatabase;
let owner: pg.Client;
let outcome: Outcome;
const counts: Counts = { committed: 0, rolledBack: 0, lost: 0 };

const isSettled = async () => {
  const { rows } = await owner.query<{ settled: boolean }>(
    `SELECT gaps = '{}' AND frontier >= (SELECT max(id) FROM event_store.event) AS settled
     FROM event_store.sequencer`,
  );
  return rows[0]?.settled ?? false;
};

beforeAll(
  async () => {
    database = await testDatabase(isTrap(trap) ? [putBack(trap)] : []);
    owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await slowDown(owner);
    const { url } = database;
    const streams = [randomUUID(), ...Array.from({ length: 59 }, () => randomUUID())] as const;
    const end = Date.now() + seconds * 1000;
    const goOn = () => Date.now() < end;
    const workers = shifts(WRITERS + CALLERS, goOn);
    const script = new URL('./sequencer.process.ts', import.meta.url);
    [outcome] = await Promise.all([
      besiege({ script, url, instances: INSTANCES }, goOn),
      cutConnections(owner, goOn),
      callStore(url, workers.slice(WRITERS)),
      ...workers.slice(0, WRITERS).map((shift) => write(url, streams, counts, shift)),
    ]);
    const last = new Sequencer({ url, service: 'hammer' });
    last.start();
    await eventually('all gaps are settled', isSettled, 60_000);
    await last.stop();
  },
  seconds * 1000 + 120_000,
);
afterAll(async () => {
  await owner.end();
  await database.drop();
});

describe('while writers dawdle, race and roll back, and sequencers are killed', () => {
  it('there was something to put in order, and one after another led', async () => {
    const { rows } = await owner.query<{ events: number }>(
      'SELECT count(*)::int AS events FROM event_store.event',
    );
    const events = rows[0]?.events ?? 0;
    console.log('hammer', { seconds, events, ...counts, ...outcome });
    expect(events).toBeGreaterThan(0);
    expect(outcome.killed).toBeGreaterThan(0);
    expect(outcome.worked).toBeGreaterThan(1);
  });

  it.each(promises)('%s', async (_, query) => {
    const { rows } = await owner.query<{ broken: number }>(query);
    expect(rows).toEqual([{ broken: 0 }]);
  });
});
