import type pg from 'pg';
import { inTransaction } from '../transaction.ts';

const POSITION = `coalesce((SELECT position FROM event_store.log WHERE at <= $1::timestamptz ORDER BY at DESC, position DESC LIMIT 1), 0) AS position`;

/**
 * The last position that was in the log at an instant. No step has an earlier clock than the one before it: before the
 * latest step, the log is what it will be. That takes one statement and no lock.
 */
export const positionAsOf = async (pool: pg.Pool, asOf: string): Promise<number | 'future'> => {
  const { rows } = await pool.query<{ position: number }>({
    name: 'position as of',
    text: `SELECT ${POSITION} FROM event_store.sequencer WHERE at > $1::timestamptz`,
    values: [asOf],
  });
  return rows[0]?.position ?? positionWithoutSteps(pool, asOf);
};

/**
 * After the latest step the sequencer's row is held meanwhile, so that no step with an earlier clock can still come: two
 * statements, as the second must see what the first waited for.
 */
const positionWithoutSteps = (pool: pg.Pool, asOf: string): Promise<number | 'future'> =>
  inTransaction(pool, async (client) => {
    await client.query('SELECT FROM event_store.sequencer FOR SHARE');
    const { rows } = await client.query<{ future: boolean; position: number }>(
      `SELECT $1::timestamptz > clock_timestamp() AS future, ${POSITION}`,
      [asOf],
    );
    const [found] = rows;
    return found?.future ? 'future' : (found?.position ?? 0);
  });
