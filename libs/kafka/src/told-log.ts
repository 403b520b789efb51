import type { EventRecord } from '@samanom/event-store';
import type pg from 'pg';

type Client = Pick<pg.ClientBase, 'query'>;

export interface LoggedTold {
  readonly sequence: number;
  readonly event: EventRecord;
}

const READ = `SELECT sequence, event_id AS "eventId", stream_id AS "streamId", version, type, schema, data, metadata
  FROM event_store.published WHERE sequence > $1 AND sequence <= $1 + $2 ORDER BY sequence`;

/** At most `limit` of the service's own told events after a number, in order. */
export const readTold = async (
  client: Client,
  after: number,
  limit: number,
): Promise<LoggedTold[]> => {
  const { rows } = await client.query<Omit<EventRecord, 'source'> & { sequence: number }>({
    name: 'told',
    text: READ,
    values: [after, limit],
  });
  return rows.map(({ sequence, ...event }) => ({ sequence, event: { ...event, source: null } }));
};

/** How many events the service has told, or will have when the relay has caught up. */
export const lastTold = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ told: number }>('SELECT told FROM event_store.sequencer');
  return rows[0]?.told ?? 0;
};
