import type pg from 'pg';
import { inTransaction } from '../transaction.ts';
import type { AnyProjection } from './projection.ts';
import { createTables, dropTables, showBuild, viewTables, type ViewTables } from './view-tables.ts';

type Client = Pick<pg.ClientBase, 'query'>;
type State = 'building' | 'live' | 'kept';

/** Held while builds of a view are made or changed over. */
export const lockView = async (client: Client, { name }: AnyProjection): Promise<void> => {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`view ${name}`]);
};

/** The newest build in a state. */
export const findBuild = async (
  client: Client,
  { name, version }: AnyProjection,
  state: State,
): Promise<{ readonly build: number; readonly position: number | null } | undefined> => {
  const { rows } = await client.query<{ build: number; position: number | null }>(
    `SELECT build, position FROM event_store.view_build
     WHERE name = $1 AND version = $2 AND state = $3 ORDER BY build DESC LIMIT 1`,
    [name, version, state],
  );
  return rows[0];
};

/** The views that are being built anew, and how far each is. */
export const buildsUnderWay = async (
  client: Client,
): Promise<{ readonly view: string; readonly position: number }[]> => {
  const { rows } = await client.query<{ view: string; position: number }>(
    `SELECT b.name AS view, c.position FROM event_store.view_build b
     JOIN event_store.checkpoint c ON c.name = replace(b.name, '-', '_') || '_v' || b.version || '_' || b.build
     WHERE b.state = 'building' ORDER BY b.name`,
  );
  return rows;
};

/** A new, empty build. What an interrupted one left behind is cleared away. */
export const newBuild = async (
  client: Client,
  projection: AnyProjection,
  state: State,
): Promise<ViewTables> => {
  const { name, version } = projection;
  const left = await findBuild(client, projection, 'building');
  if (left) await dropBuild(client, projection, left.build);
  const { rows } = await client.query<{ build: number }>(
    `INSERT INTO event_store.view_build (name, version, build, state)
     SELECT $1, $2, coalesce(max(build), 0) + 1, $3 FROM event_store.view_build WHERE name = $1 AND version = $2
     RETURNING build`,
    [name, version, state],
  );
  const tables = viewTables(projection, rows[0]?.build ?? 1);
  await client.query(createTables(projection, tables));
  await client.query('INSERT INTO event_store.checkpoint VALUES ($1, 0)', [tables.name]);
  return tables;
};

export const dropBuild = async (
  client: Client,
  projection: AnyProjection,
  build: number,
): Promise<void> => {
  const { name, version } = projection;
  const tables = viewTables(projection, build);
  await client.query(dropTables(tables));
  await client.query('DELETE FROM event_store.checkpoint WHERE name = $1', [tables.name]);
  await client.query('DELETE FROM event_store.stuck WHERE view = $1', [tables.name]);
  await client.query(
    'DELETE FROM event_store.view_build WHERE name = $1 AND version = $2 AND build = $3',
    [name, version, build],
  );
};

/** The live build of a view; its first one is made, empty, where there is none. One instance at a time. */
export const liveBuild = (pool: pg.Pool, projection: AnyProjection): Promise<ViewTables> =>
  inTransaction(pool, async (client) => {
    await lockView(client, projection);
    const found = await findBuild(client, projection, 'live');
    if (found) return viewTables(projection, found.build);
    const tables = await newBuild(client, projection, 'live');
    await client.query(showBuild(tables));
    return tables;
  });

/**
 * Puts another build in the live one's place. The old one loses its checkpoint, by which every instance that follows it
 * learns of the change; its tables and its place are kept for a way back.
 */
export const changeOver = async (
  client: Client,
  projection: AnyProjection,
  from: ViewTables,
  to: ViewTables,
): Promise<void> => {
  const { name, version } = projection;
  const at = `WHERE name = $1 AND version = $2 AND build = $3`;
  await client.query(
    `UPDATE event_store.view_build SET state = 'kept',
       position = (SELECT position FROM event_store.checkpoint WHERE name = $4) ${at}`,
    [name, version, from.build, from.name],
  );
  await client.query(`UPDATE event_store.view_build SET state = 'live', position = NULL ${at}`, [
    name,
    version,
    to.build,
  ]);
  await client.query('DELETE FROM event_store.checkpoint WHERE name = $1', [from.name]);
  await client.query(showBuild(to));
};
