import { eventually, testDatabase, type TestDatabase } from '@samanom/testing';
import pg from 'pg';
import { putBack, type TrapNumber } from './traps.ts';

/** A database with one trap put back, or as it should be, and sessions that can be led through an interleaving by hand. */
export class Stage {
  readonly owner: pg.Client;
  private readonly database: TestDatabase;
  private readonly pids = new Map<pg.Client, number>();

  private constructor(database: TestDatabase, owner: pg.Client) {
    this.database = database;
    this.owner = owner;
  }

  static async set(trap?: TrapNumber): Promise<Stage> {
    const database = await testDatabase(trap ? [putBack(trap)] : []);
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    return new Stage(database, owner);
  }

  async session(): Promise<pg.Client> {
    const client = new pg.Client(this.database.url);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    this.pids.set(client, rows[0]?.pid ?? 0);
    return client;
  }

  async value<Value>(sql: string, values: readonly unknown[] = []): Promise<Value> {
    const { rows } = await this.owner.query<{ value: Value }>(sql, [...values]);
    return (rows[0] as { value: Value }).value;
  }

  /** Steps of the sequencer, more than enough for all that there is to do. */
  async steps(): Promise<void> {
    for (let n = 0; n < 3; n++) await this.owner.query('SELECT event_store.sequence_step(5000)');
  }

  /** Waits until the server has done with every transaction that runs now, but for that of the session named. */
  async outlast(session?: pg.Client): Promise<void> {
    const pid = session && this.pids.get(session);
    const running = () =>
      this.value<string[]>(
        `SELECT coalesce(array_agg(pid || ' ' || backend_xid), '{}') AS value FROM pg_stat_activity
         WHERE backend_xid IS NOT NULL AND pid NOT IN (pg_backend_pid(), $1)`,
        [pid ?? 0],
      );
    const before = await running();
    const isOver = async () => (await running()).every((one) => !before.includes(one));
    await eventually('everybody else has finished', isOver, 60_000);
  }

  async waitsForLock(session: pg.Client): Promise<void> {
    const waits = () =>
      this.value<boolean>(
        'SELECT EXISTS (SELECT FROM pg_locks WHERE pid = $1 AND NOT granted) AS value',
        [this.pids.get(session)],
      );
    await eventually('the session waits for a lock', waits);
  }

  /** How many committed events have no place in the log. */
  lost(): Promise<number> {
    return this.value(`SELECT count(*)::int AS value FROM event_store.event e
      WHERE NOT EXISTS (SELECT FROM event_store.log l WHERE l.id = e.id)`);
  }

  async clear(): Promise<void> {
    for (const session of this.pids.keys()) await session.end();
    await this.owner.end();
    await this.database.drop();
  }
}
