import type { Upcasters } from '@samanom/contracts';
import pg from 'pg';
import { connection } from '../database.ts';
import { endOfLog, readLog } from '../log.ts';
import { inTransaction } from '../transaction.ts';
import { changeOver, dropBuild, findBuild, lockView, newBuild } from './builds.ts';
import { Follower } from './follower.ts';
import type { AnyProjection } from './projection.ts';
import { viewTables, type ViewTables } from './view-tables.ts';

const BATCH = 2000;
const MOST_TRIES = 50;

export interface RebuildOptions {
  readonly service: string;
  readonly url: string;
  readonly upcasters: Upcasters;
  readonly projection: AnyProjection;
  /** Positions folded so far, and how many there are. */
  readonly onProgress?: (position: number, end: number) => void;
}

export interface Rebuilt {
  readonly rows: number;
  readonly past: number;
  readonly position: number;
  /** The table that is live now. */
  readonly live: string;
}

/** The new build is not what the live one is: nothing was changed. */
export class BuildDiffers extends Error {
  constructor(view: string, what: string) {
    super(`the new build of ${view} is not the same as the live one: ${what}. Nothing was changed`);
    this.name = 'BuildDiffers';
  }
}

const CHECKSUM = (table: string) =>
  `(SELECT count(*)::text || ' rows, sum ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) FROM ${table} t)`;

/** Builds a view anew beside the live one, while reading and writing go on; proves that they are equal; changes over. */
export const rebuildView = (options: RebuildOptions): Promise<Rebuilt> =>
  withPool(options, async (pool) => {
    const { projection } = options;
    const tables = await inTransaction(pool, async (client) => {
      await lockView(client, projection);
      return newBuild(client, projection, 'building');
    });
    const follower = await follow(pool, options, tables);
    try {
      return await takeOver(pool, options, follower, true);
    } catch (error) {
      if (error instanceof BuildDiffers)
        await inTransaction(pool, (client) => dropBuild(client, projection, tables.build));
      throw error;
    }
  });

/** Puts the build that was live before back in place, brought up to date. */
export const wayBack = (options: RebuildOptions): Promise<Rebuilt> =>
  withPool(options, async (pool) => {
    const kept = await findBuild(pool, options.projection, 'kept');
    if (!kept) throw new Error(`no earlier build of ${options.projection.name} is kept`);
    const tables = viewTables(options.projection, kept.build);
    await pool.query('INSERT INTO event_store.checkpoint VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      tables.name,
      kept.position ?? 0,
    ]);
    return takeOver(pool, options, await follow(pool, options, tables), false);
  });

const withPool = async <Result>(
  { url, service }: RebuildOptions,
  work: (pool: pg.Pool) => Promise<Result>,
): Promise<Result> => {
  // Comparing large tables takes longer than any request may.
  const settings = connection(url, `${service} rebuild`);
  const pool = new pg.Pool({
    ...settings,
    options: `${settings.options ?? ''} -c transaction_timeout=0 -c max_parallel_workers_per_gather=2`,
    max: 3,
  });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
};

const follow = async (
  pool: pg.Pool,
  { upcasters, projection, onProgress }: RebuildOptions,
  tables: ViewTables,
): Promise<Follower> => {
  const follower = new Follower(pool, upcasters, projection, tables);
  await follower.resume();
  for (let end = await endOfLog(pool); follower.position < end;) {
    await advance(pool, follower, end);
    onProgress?.(follower.position, end);
    if (follower.position >= end) end = await endOfLog(pool);
  }
  return follower;
};

const advance = async (pool: pg.Pool, follower: Follower, end: number): Promise<void> => {
  const events = await readLog(pool, follower.position, Math.min(BATCH, end - follower.position));
  const upTo = events.at(-1)?.position;
  if (upTo !== undefined) await follower.take(events, upTo);
};

/** The live build stands still for a moment, while the new one comes to the same place and is compared. */
const takeOver = async (
  pool: pg.Pool,
  { projection }: RebuildOptions,
  follower: Follower,
  mustBeEqual: boolean,
): Promise<Rebuilt> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const done = await inTransaction(pool, async (client) => {
      await lockView(client, projection);
      const found = await findBuild(client, projection, 'live');
      if (!found) throw new Error(`${projection.name} has no live build`);
      const live = viewTables(projection, found.build);
      const { rows } = await client.query<{ position: number }>(
        'SELECT position FROM event_store.checkpoint WHERE name = $1 FOR UPDATE',
        [live.name],
      );
      const place = rows[0]?.position ?? 0;
      while (follower.position < place) await advance(pool, follower, place);
      if (follower.position > place) return undefined; // the live one is behind: let it come
      if (mustBeEqual) await proveEqual(client, projection, live, follower.tables);
      await changeOver(client, projection, live, follower.tables);
      return figures(client, follower);
    });
    if (done) return done;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `the live build of ${projection.name} does not come along: is the service running?`,
  );
};

const proveEqual = async (
  client: pg.ClientBase,
  { name }: AnyProjection,
  live: ViewTables,
  built: ViewTables,
): Promise<void> => {
  const { rows } = await client.query<Record<'live' | 'built' | 'livePast' | 'builtPast', string>>(
    `SELECT ${CHECKSUM(live.live)} AS live, ${CHECKSUM(built.live)} AS built,
       ${CHECKSUM(live.past)} AS "livePast", ${CHECKSUM(built.past)} AS "builtPast"`,
  );
  const [sums] = rows;
  if (sums?.live !== sums?.built)
    throw new BuildDiffers(name, `${sums?.live ?? ''} live, ${sums?.built ?? ''} built`);
  if (sums?.livePast !== sums?.builtPast)
    throw new BuildDiffers(
      name,
      `in its past, ${sums?.livePast ?? ''} live, ${sums?.builtPast ?? ''} built`,
    );
};

const figures = async (client: pg.ClientBase, { tables, position }: Follower): Promise<Rebuilt> => {
  const { rows } = await client.query<{ rows: number; past: number }>(
    `SELECT (SELECT count(*) FROM ${tables.live}) AS rows, (SELECT count(*) FROM ${tables.past}) AS past`,
  );
  return { rows: rows[0]?.rows ?? 0, past: rows[0]?.past ?? 0, position, live: tables.name };
};
