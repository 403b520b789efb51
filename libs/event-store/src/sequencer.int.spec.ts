import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { eventually, testDatabase, type TestDatabase } from '@samanom/testing';
import pg from 'pg';
import { anEvent } from '../hammer/an-event.ts';
import { appendOne } from './append.ts';
import { Sequencer } from './sequencer.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let owner: pg.Client;
let started: Sequencer[];
let problems: unknown[];

beforeEach(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  started = [];
  problems = [];
});
afterEach(async () => {
  await Promise.all(started.map((one) => one.stop()));
  await owner.end();
  await database.drop();
});

const start = (): Sequencer => {
  const sequencer = new Sequencer({
    url: database.url,
    service: 'test',
    onError: (error) => problems.push(error),
  });
  started.push(sequencer);
  sequencer.start();
  return sequencer;
};

/** The first event of a new stream; heard from another service where a source is given. */
const append = (source: string | null = null): Promise<void> =>
  appendOne(owner, anEvent({ source }));

const appendInVain = async (): Promise<void> => {
  await owner.query('BEGIN');
  await append();
  await owner.query('ROLLBACK');
};

const log = async () =>
  (await owner.query('SELECT position::int, id::int, told::int FROM event_store.log ORDER BY 1'))
    .rows as { readonly position: number; readonly id: number; readonly told: number | null }[];

const logged = (events: number) =>
  eventually(`${events} events in the log`, async () => (await log()).length === events);

const leaders = () => started.filter(({ leads }) => leads).length;
const oneLeads = () => eventually('one leads', () => leaders() === 1);

describe('the sequencer', () => {
  it('numbers the log without gaps, and what is told by itself', async () => {
    start();
    await append();
    await appendInVain();
    await append('other');
    await append();
    await logged(3);

    expect(await log()).toEqual([
      { position: 1, id: 1, told: 1 },
      { position: 2, id: 3, told: null },
      { position: 3, id: 4, told: 2 },
    ]);
  });

  it('dates what it places later than any instant that can have been asked for before', async () => {
    for (let n = 1; n <= 30; n++) {
      await append();
      const answers = (await owner.query(`
        SELECT date_trunc('milliseconds', clock_timestamp()) AS asked;
        SELECT event_store.sequence_step(10);
        SELECT max(at) AS entered FROM event_store.log`)) as unknown as pg.QueryResult[];
      const [asked, , entered] = answers.map(({ rows }) => Object.values<Date>(rows[0])[0]);
      expect(Number(entered)).toBeGreaterThan(Number(asked));
    }
  });

  it('has one leader, and another as soon as that one stops', async () => {
    const first = start();
    await oneLeads();
    const second = start();
    await append();
    await logged(1);
    expect([first.leads, second.leads]).toEqual([true, false]);

    await first.stop();
    await append();
    await logged(2);
    expect([first.leads, second.leads]).toEqual([false, true]);
  });

  it('goes on when its connection was cut', async () => {
    start();
    await oneLeads();
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'test sequencer'`,
    );
    await append();
    await logged(1);
    expect(problems).toHaveLength(1);
  });
});

describe('after a restore', () => {
  it('into another cluster, where xids start again, gaps are forgotten', async () => {
    await owner.query(
      `UPDATE event_store.sequencer SET cluster = 1, frontier = 0, gaps = '{7}', settled = '{999999999}'`,
    );
    start();
    await append();
    await logged(1);

    const { rows } = await owner.query(
      `SELECT cardinality(gaps) AS gaps, cardinality(settled) AS settled,
         cluster = (SELECT system_identifier FROM pg_control_system()) AS here
       FROM event_store.sequencer`,
    );
    expect(rows).toEqual([{ gaps: 0, settled: 0, here: true }]);
  });

  it('into the same cluster, they are not: somebody may still fill them', async () => {
    const other = new pg.Client(database.ownerUrl);
    await other.connect();
    const first = start();
    await oneLeads();
    await owner.query('BEGIN');
    await append();
    await appendOne(other, anEvent());
    await eventually('the later one is in the log', async () => {
      const { rows } = await other.query('SELECT FROM event_store.log');
      return rows.length === 1;
    });
    await other.end();
    await first.stop();
    start();
    await oneLeads();
    await owner.query('COMMIT');
    await logged(2);
    expect((await log()).map(({ id }) => id)).toEqual([2, 1]);
  });

  const refusal = expect.objectContaining({
    message: expect.stringContaining('the database was restored without its sequences'),
    hint: expect.stringContaining('docs/operations.md'),
  });

  it('does not lead where the sequence stands behind the log', async () => {
    const first = start();
    await append();
    await append();
    await logged(2);
    await first.stop();
    await owner.query(`SELECT setval('event_store.event_id', 1)`);

    const second = start();
    await eventually('it refuses', () => problems.length > 0);
    expect(second.leads).toBe(false);
    expect(problems[0]).toEqual(refusal);
  });

  it('does not lead where the sequence stands behind events that are not in the log yet', async () => {
    await append();
    await appendInVain();
    await append();
    await owner.query(`SELECT setval('event_store.event_id', 1)`);

    const sequencer = start();
    await eventually('it leads or refuses', () => sequencer.leads || problems.length > 0);
    expect(problems[0]).toEqual(refusal);
    expect(sequencer.leads).toBe(false);
  });
});
