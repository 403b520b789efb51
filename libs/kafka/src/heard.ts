import type pg from 'pg';
import type { Heard, ToldEvent } from './told-event.ts';

type Client = Pick<pg.ClientBase, 'query'>;

const NOTHING: Heard = { sequence: 0, eventId: null, place: null };

export const readHeard = async (client: Client, source: string): Promise<Heard> => {
  const { rows } = await client.query<Heard>(
    'SELECT sequence, event_id AS "eventId", place FROM event_store.heard WHERE source = $1',
    [source],
  );
  return rows[0] ?? NOTHING;
};

/** One statement, so one round trip: the events are taken in only if the mark could be moved from where it was. */
const HEAR = `WITH moved AS (
    INSERT INTO event_store.heard AS h VALUES ($1, $3, $4, $5)
    ON CONFLICT (source) DO UPDATE SET sequence = excluded.sequence, event_id = excluded.event_id, place = excluded.place
    WHERE h.sequence = $2
    RETURNING source
  )
  INSERT INTO event_store.event (stream_id, version, event_id, source, told, type, schema, data, metadata, hash)
  SELECT stream_id, version, event_id, $1, false, type, schema, data, metadata, hash
  FROM unnest($6::uuid[], $7::int[], $8::uuid[], $9::text[], $10::smallint[], $11::jsonb[], $12::jsonb[], $13::bytea[])
    WITH ORDINALITY AS a(stream_id, version, event_id, type, schema, data, metadata, hash, n)
  WHERE EXISTS (SELECT FROM moved)
  ORDER BY n`;

/** Another hearer has been here meanwhile. */
export class HeardElsewhere extends Error {
  constructor() {
    super('another hearer has moved on');
    this.name = 'HeardElsewhere';
  }
}

/** Takes events in behind those heard before, all or none; two hearers can't both win. */
export const insertHeard = async (
  client: Client,
  source: string,
  before: Heard,
  events: readonly ToldEvent[],
): Promise<Heard> => {
  const last = events.at(-1);
  if (!last) return before;
  const heard = { sequence: last.sequence, eventId: last.event.eventId, place: last.place };
  const { rowCount } = await client.query({
    name: 'hear',
    text: HEAR,
    values: [
      source,
      before.sequence,
      heard.sequence,
      heard.eventId,
      heard.place,
      events.map(({ event }) => event.streamId),
      events.map(({ event }) => event.version),
      events.map(({ event }) => event.eventId),
      events.map(({ event }) => event.type),
      events.map(({ event }) => event.schema),
      events.map(({ event }) => JSON.stringify(event.data)),
      events.map(({ event }) => JSON.stringify(event.metadata)),
      events.map(({ hash }) => hash),
    ],
  });
  if (rowCount === 0) throw new HeardElsewhere();
  return heard;
};
