import { randomUUID } from 'node:crypto';
import { appendSeveral } from '../../libs/event-store/src/append.ts';
import { execute } from '../databases.ts';
import { EVENTS_A_STREAM } from '../subject.ts';
import { newEvent, ourPool, ourTables } from './ours.ts';

/** A log of told events, each with its true hash, in streams of ten. */
export const toldLog =
  (events: number) =>
  async (url: string): Promise<void> => {
    await ourTables(url);
    const pool = ourPool(url, 1);
    await pool.query('SET synchronous_commit TO off');
    for (let written = 0; written < events; written += EVENTS_A_STREAM) {
      const id = randomUUID();
      const several = Array.from({ length: EVENTS_A_STREAM }, (_, expected) =>
        newEvent({ id, expected }),
      );
      await appendSeveral(pool, several);
    }
    await pool.query('SELECT event_store.sequence_step($1)', [events]);
    await pool.end();
    await execute(url, 'VACUUM ANALYZE');
  };
