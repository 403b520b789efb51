import pg from 'pg';

const { builtins } = pg.types;

const asInstant = (text: string): string => new Date(text).toISOString();

/** How values come out of PostgreSQL: instants and dates as the house writes them, counts as numbers. */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [builtins.INT8, Number],
  [builtins.DATE, String],
  [builtins.TIMESTAMPTZ, asInstant],
]);

const other = pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;

export const types = {
  getTypeParser: (oid: number, format?: string) => parsers.get(oid) ?? other(oid, format),
} as pg.CustomTypesConfig;

/** A dead peer is noticed within 5 s, on both sides. */
const KEEPALIVES =
  '-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=2';

/** One idle writer would keep gaps open for all. */
const TIMEOUTS = '-c transaction_timeout=60s -c idle_in_transaction_session_timeout=30s';

/** The few statements of the store are prepared once and need no custom plans. */
const GENERIC = '-c plan_cache_mode=force_generic_plan';

/** Requests are many and short: beginning workers for one costs more than they save. */
const NO_WORKERS = '-c max_parallel_workers_per_gather=0';

/**
 * A pool listens to the errors of idle connections only. One that is cut the moment it is handed out, before whoever asked
 * runs on, would end the process; its next statement fails all the same.
 */
const outliveCut = (client: pg.ClientBase): void => {
  client.on('error', () => undefined);
};

/** How a service connects: for a client of its own, for a pool, and for TypeORM's. */
export const connection = (url: string, name: string): pg.PoolConfig => ({
  connectionString: url,
  application_name: name,
  keepAlive: true,
  keepAliveInitialDelayMillis: 2000,
  connectionTimeoutMillis: 5000,
  options: `${KEEPALIVES} ${TIMEOUTS} ${GENERIC} ${NO_WORKERS}`,
  types,
  onConnect: outliveCut,
});
