import type pg from 'pg';
import { inTransaction } from '../transaction.ts';
import type { AnyProjection } from './projection.ts';
import { createTables, showBuild, viewTables, type ViewTables } from './view-tables.ts';

const LIVE = `SELECT build FROM event_store.view_build WHERE name = $1 AND version = $2 AND live`;

/** The live build of a view; its first one is made, empty, where there is none. One instance at a time. */
export const liveBuild = (pool: pg.Pool, projection: AnyProjection): Promise<ViewTables> =>
  inTransaction(pool, async (client) => {
    const { name, version } = projection;
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`view ${name}`]);
    const { rows } = await client.query<{ build: number }>(LIVE, [name, version]);
    const [found] = rows;
    if (found) return viewTables(projection, found.build);

    const tables = viewTables(projection, 1);
    await client.query(createTables(projection, tables));
    await client.query(showBuild(tables));
    await client.query(
      `INSERT INTO event_store.view_build (name, version, build, live) VALUES ($1, $2, 1, true)`,
      [name, version],
    );
    await client.query('INSERT INTO event_store.checkpoint VALUES ($1, 0)', [tables.name]);
    return tables;
  });
