import pg from 'pg';
import { openCredentials } from '../launcher/credentials.ts';
import { postgresPort } from '../launcher/services.ts';

const PARK = `WITH last AS (
    SELECT l.position, e.stream_id, e.type FROM event_store.log l JOIN event_store.event e ON e.id = l.id
    WHERE l.position NOT IN (SELECT position FROM event_store.parked)
    ORDER BY l.position DESC LIMIT 1),
  parked AS (INSERT INTO event_store.parked
    SELECT gen_random_uuid(), $1, stream_id, position, 'parked by a spec', now() FROM last)
  SELECT type FROM last`;

/** Parks the last event of a service's log, as a reaction does with what it cannot take; answers the event's type. */
export async function park(data: string, url: string, service: string, reaction: string) {
  const port = postgresPort(Number(new URL(url).port));
  const client = new pg.Client(openCredentials(data).url(`${service}_owner`, service, port));
  await client.connect();
  try {
    const { rows } = await client.query<{ type: string }>(PARK, [reaction]);
    const [last] = rows;
    if (!last) throw new Error(`the log of ${service} is empty`);
    return last.type;
  } finally {
    await client.end();
  }
}
