import type pg from 'pg';
import { VersionConflict, isLostRace } from './errors.ts';
import type { SealedDocument } from './document.ts';
import type { EventRecord } from './cloud-event.ts';

/** An event on its way into the store: its place in the stream is one after `version - 1`. */
export interface NewEvent extends EventRecord {
  readonly told: boolean;
  readonly hash: Buffer;
}

const COLUMNS = 'stream_id, version, event_id, source, told, type, schema, data, metadata, hash';

/** A new stream: the unique index is the check. */
const FIRST = `INSERT INTO event_store.event (${COLUMNS}) VALUES ($1, $2::int + 1, $3, $4, $5, $6, $7, $8, $9, $10)`;

/**
 * An existing one: where the expected version is not there the new version is NULL, which the column refuses, so that
 * nothing sent behind it can commit. (Not EXISTS: a generic plan may hash the whole table.)
 */
const NEXT = `INSERT INTO event_store.event (${COLUMNS})
  VALUES ($1, (SELECT version + 1 FROM event_store.event WHERE stream_id = $1 AND version = $2), $3, $4, $5, $6, $7, $8, $9, $10)`;

const ROWS = `unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::boolean[], $6::text[], $7::smallint[], $8::jsonb[], $9::jsonb[], $10::bytea[])
  WITH ORDINALITY AS a(stream_id, expected, event_id, source, told, type, schema, data, metadata, hash, n)`;
const VALUES = 'a.event_id, a.source, a.told, a.type, a.schema, a.data, a.metadata, a.hash';

/** Several events of one stream, all or nothing: each but the first expects the one before it in the same statement. */
const SEVERAL = `INSERT INTO event_store.event (${COLUMNS})
  SELECT a.stream_id,
    CASE WHEN $11::int = 0 THEN a.expected + 1
         ELSE (SELECT version FROM event_store.event WHERE stream_id = a.stream_id AND version = $11) + a.n::int END,
    ${VALUES}
  FROM ${ROWS} ORDER BY a.n`;

/** One event each for many streams: each is all or nothing by itself. Sorted, so that two batches can't deadlock. */
const MANY = `INSERT INTO event_store.event (${COLUMNS})
  SELECT a.stream_id, a.expected + 1, ${VALUES}
  FROM ${ROWS}
  LEFT JOIN LATERAL (SELECT true AS there FROM event_store.event e WHERE e.stream_id = a.stream_id AND e.version = a.expected LIMIT 1) p ON true
  WHERE a.expected = 0 OR p.there
  ORDER BY a.stream_id
  ON CONFLICT (stream_id, version) DO NOTHING RETURNING stream_id`;

const DOCUMENTS = `INSERT INTO event_store.document (hash, body)
  SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT (hash) DO NOTHING`;

const row = (event: NewEvent): unknown[] => [
  event.streamId,
  event.version - 1,
  event.eventId,
  event.source,
  event.told,
  event.type,
  event.schema,
  JSON.stringify(event.data),
  JSON.stringify(event.metadata),
  event.hash,
];

const columns = (events: readonly NewEvent[]): unknown[][] => {
  const rows = events.map(row);
  return Array.from({ length: 10 }, (_, column) => rows.map((values) => values[column]));
};

type Client = Pick<pg.ClientBase, 'query'>;

const asConflict = (error: unknown): never => {
  throw isLostRace(error) ? new VersionConflict() : error;
};

export const appendOne = async (client: Client, event: NewEvent): Promise<void> => {
  const isFirst = event.version === 1;
  await client
    .query({ name: isFirst ? 'first' : 'next', text: isFirst ? FIRST : NEXT, values: row(event) })
    .catch(asConflict);
};

/** Events of one stream, in order, following each other. */
export const appendSeveral = async (client: Client, events: readonly NewEvent[]): Promise<void> => {
  const expected = (events[0]?.version ?? 1) - 1;
  await client
    .query({ name: 'several', text: SEVERAL, values: [...columns(events), expected] })
    .catch(asConflict);
};

/** Answers the streams whose event was taken; the others lost a race. */
export const appendMany = async (
  client: Client,
  events: readonly NewEvent[],
): Promise<Set<string>> => {
  const { rows } = await client.query<{ stream_id: string }>({
    name: 'many',
    text: MANY,
    values: columns(events),
  });
  return new Set(rows.map(({ stream_id }) => stream_id));
};

export const insertDocuments = async (
  client: Client,
  documents: readonly SealedDocument[],
): Promise<void> => {
  await client.query({
    name: 'documents',
    text: DOCUMENTS,
    values: [documents.map(({ hash }) => hash), documents.map(({ body }) => body)],
  });
};
