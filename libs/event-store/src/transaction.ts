import type pg from 'pg';

/** Runs the work in one transaction; a connection that can't even roll back is thrown away. */
export const inTransaction = async <Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection cut between two statements says so here, and the next statement fails: without a listener it ends the process.
  const onCut = (error: Error): void => {
    broken = error;
  };
  client.on('error', onCut);
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.off('error', onCut);
    client.release(broken);
  }
};
