import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import type { Instance } from './instance.ts';
import type { System } from './system.ts';

const pause = { leastMs: 150, mostMs: 900 };
/** One of so many kills is of anyone. */
const ANY = 5;

const oneOf = <One>(all: readonly One[]): One | undefined =>
  all.length === 0 ? undefined : all[randomInt(all.length)];

interface Options {
  /** The next one only when all are up again: what is slow then is taking over, not starting. */
  readonly calm?: boolean;
  readonly tell?: (killed: number) => unknown;
}

/** Kills one process after the other, and cuts a database connection now and then; answers how many of those. */
export async function killAtRandom(
  { instances, databases }: System,
  kills: number,
  { calm = false, tell = () => undefined }: Options = {},
): Promise<number> {
  let cut = 0;
  for (let killed = 0; killed < kills;) {
    await sleep(randomInt(pause.leastMs, pause.mostMs));
    if (calm && !instances.every(({ up }) => up)) continue;
    const victim = victimAmong(instances);
    if (!victim) continue;
    victim.kill();
    tell(++killed);
    const database = oneOf(Object.values(databases));
    if (randomInt(3) === 0 && database) cut += await cutConnections(database, 1);
  }
  return cut;
}

/** Mostly of a pair, so that work goes on; now and then any: one that just begins, or the last that is up. */
function victimAmong(instances: readonly Instance[]): Instance | undefined {
  if (randomInt(ANY) === 0) return oneOf(instances);
  const up = instances.filter((one) => one.up);
  return oneOf(
    up.filter((one) => up.some((other) => other !== one && other.service === one.service)),
  );
}

/** Cuts connections of the service, and of who reads what it tells; answers how many. */
export async function cutConnections(
  { name, pool }: Database,
  most: number | null = null,
): Promise<number> {
  const { rowCount } = await pool.query(
    `SELECT pg_terminate_backend(pid) FROM (
       SELECT pid FROM pg_stat_activity WHERE datname = $1 AND usename LIKE $1 || '%' ORDER BY random() LIMIT $2) AS one`,
    [name, most],
  );
  return rowCount ?? 0;
}
