import pg from 'pg';

/** A pool whose last connections may be cut when their database is dropped. */
export const poolOf = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool(config);
  pool.on('error', () => undefined);
  return pool;
};
