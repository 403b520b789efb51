import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@samanom/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { isDatabaseAway } from './database-away.ts';
import { connection } from './database.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ ...connection(database.url, 'spec'), max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('a connection that is cut while it is handed out', () => {
  it('fails its next statement, does not end the process, and is replaced', async () => {
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    const other = new pg.Client(database.url);
    await other.connect();
    await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    await other.end();

    await expect(client.query('SELECT 1')).rejects.toThrow('not queryable');
    client.release();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('a transaction of TypeORM whose connection is cut', () => {
  it('fails as one whose database is away', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: database.url,
      extra: connection(database.url, 'spec'),
    });
    await source.initialize();
    const other = new pg.Client(database.url);
    await other.connect();
    const failure: unknown = await source
      .transaction(async (manager) => {
        const [{ pid }] = await manager.query<[{ pid: number }]>('SELECT pg_backend_pid() AS pid');
        await other.query('SELECT pg_terminate_backend($1, 5000)', [pid]);
        await new Promise((resolve) => setImmediate(resolve));
        await manager.query('SELECT 1');
      })
      .catch((error: unknown) => error);
    expect(isDatabaseAway(failure)).toBe(true);
    await other.end();
    await source.destroy();
  });
});
