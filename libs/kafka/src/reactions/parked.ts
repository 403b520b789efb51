import { inTransaction, readLog } from '@samanom/event-store';
import type pg from 'pg';
import { noteRefused } from './bookkeeping.ts';
import { carryOut, type Hands } from './carry-out.ts';
import type { AnyReaction } from './reaction.ts';

export interface Parked {
  readonly id: string;
  readonly reaction: string;
  readonly eventId: string;
  readonly type: string;
  readonly streamId: string;
  readonly position: number;
  readonly error: string;
  readonly parkedAt: string;
}

const LIST = `SELECT p.id, p.reaction, e.event_id AS "eventId", e.type, p.stream_id AS "streamId", p.position, p.error,
    p.parked_at AS "parkedAt"
  FROM event_store.parked p JOIN event_store.log l USING (position) JOIN event_store.event e ON e.id = l.id`;

export const findParked = async (pool: pg.Pool, id: string): Promise<Parked | undefined> => {
  const { rows } = await pool.query<Parked>(`${LIST} WHERE p.id = $1`, [id]);
  return rows[0];
};

export const listParked = async (pool: pg.Pool) => {
  const parked = await pool.query<Parked>(`${LIST} ORDER BY p.position LIMIT 500`);
  const stuck = await pool.query('SELECT * FROM event_store.stuck ORDER BY position LIMIT 500');
  const refused = await pool.query(
    `SELECT id, reaction, command, event_id AS "eventId", position, code, params, refused_at AS "refusedAt"
     FROM event_store.refused ORDER BY position LIMIT 500`,
  );
  return { stuck: stuck.rows as object[], parked: parked.rows, refused: refused.rows as object[] };
};

/**
 * Lets the stream of a parked event go on: from that event, or behind it when it is skipped. Stops, still parked, at the
 * first that can't be taken. Answers how many were taken.
 */
export const releaseStream = async (
  pool: pg.Pool,
  hands: Hands,
  reaction: AnyReaction,
  { streamId, position, id }: Parked,
  skip: boolean,
): Promise<number> =>
  inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string; position: number }>(
      'SELECT id, position FROM event_store.parked WHERE reaction = $1 AND stream_id = $2 ORDER BY position FOR UPDATE',
      [reaction.name, streamId],
    );
    if (rows[0]?.position !== position) return 0;
    let taken = 0;
    for (const waiting of rows) {
      const [event] = await readLog(client, waiting.position - 1, 1);
      if (!event) break;
      if (!(skip && waiting.id === id)) {
        const refused = await carryOut(hands, reaction, event).catch((error: unknown) =>
          String(error),
        );
        if (typeof refused === 'string') {
          await client.query('UPDATE event_store.parked SET error = $2 WHERE id = $1', [
            waiting.id,
            refused,
          ]);
          break;
        }
        await noteRefused(client, reaction, event, refused, hands.now());
        taken++;
      }
      await client.query('DELETE FROM event_store.parked WHERE id = $1', [waiting.id]);
    }
    return taken;
  });
