import type pg from 'pg';
import type { EventRecord } from './cloud-event.ts';

/** An event in its place in the log. */
export interface LoggedEvent extends EventRecord {
  /** 1, 2, 3 ...: no gap, no reordering, ever. */
  readonly position: number;
  /** When it entered the log. */
  readonly enteredAt: string;
}

const READ_LOG = `SELECT l.position, l.at AS "enteredAt", e.event_id AS "eventId", e.stream_id AS "streamId", e.version,
    e.source, e.type, e.schema, e.data, e.metadata
  FROM event_store.log l JOIN event_store.event e USING (id)
  WHERE l.position > $1 AND l.position <= $1 + $2 ORDER BY l.position`;

type Client = Pick<pg.ClientBase, 'query'>;

/** At most `limit` events after a position, in order. */
export const readLog = async (
  client: Client,
  after: number,
  limit: number,
): Promise<LoggedEvent[]> => {
  const { rows } = await client.query<LoggedEvent>({
    name: 'log',
    text: READ_LOG,
    values: [after, limit],
  });
  return rows;
};

/** The last position given; 0 for an empty log. */
export const endOfLog = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ position: number }>(
    'SELECT position FROM event_store.sequencer',
  );
  return rows[0]?.position ?? 0;
};
