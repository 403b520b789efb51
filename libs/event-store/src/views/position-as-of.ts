import type pg from 'pg';
import { inTransaction } from '../transaction.ts';

/**
 * The last position that was in the log at an instant. The sequencer's row is held meanwhile, so that no step with an
 * earlier clock can still come: two statements, as the second must see what the first waited for.
 */
export const positionAsOf = (pool: pg.Pool, asOf: string): Promise<number | 'future'> =>
  inTransaction(pool, async (client) => {
    await client.query('SELECT FROM event_store.sequencer FOR SHARE');
    const { rows } = await client.query<{ future: boolean; position: number }>(
      `SELECT $1::timestamptz > clock_timestamp() AS future,
         coalesce((SELECT position FROM event_store.log WHERE at <= $1::timestamptz ORDER BY at DESC, position DESC LIMIT 1), 0) AS position`,
      [asOf],
    );
    const [found] = rows;
    return found?.future ? 'future' : (found?.position ?? 0);
  });
