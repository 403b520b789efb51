import type { NewEvent } from '../../libs/event-store/src/append.ts';

const COLUMNS = 'stream_id, version, event_id, source, told, type, schema, data, metadata, hash';

/** The same row into the same table, without asking which version the stream has. */
export const bareInsert = (event: NewEvent) => ({
  name: 'bare',
  text: `INSERT INTO event_store.event (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  values: [
    event.streamId,
    event.version,
    event.eventId,
    event.source,
    event.told,
    event.type,
    event.schema,
    JSON.stringify(event.data),
    JSON.stringify(event.metadata),
    event.hash,
  ],
});
