import pg from 'pg';
import { metadataOf } from '../../libs/event-store/src/metadata.ts';
import { claim, EVENTS_A_STREAM, newMeta } from '../subject.ts';
import { ourTables } from './ours.ts';

/** How many streams are under way at any time: neighbours in the log are of different ones. */
const SIDE_BY_SIDE = 5_000;

/** Every event has a time drawn near its stream's own; versions follow it. */
const FILL = `
INSERT INTO event_store.event (event_id, stream_id, version, source, told, type, schema, data, metadata, hash)
SELECT gen_random_uuid(), stream_id, version, NULL, true, 'AmountClaimed', 1,
  $1::jsonb || jsonb_build_object('applicationId', stream_id, 'number', version, 'amountNok', 125000 + version),
  $2::jsonb || jsonb_build_object('commandid', gen_random_uuid()), sha256(stream_id::text::bytea)
FROM (
  SELECT due, md5('stream ' || stream)::uuid AS stream_id,
    row_number() OVER (PARTITION BY stream ORDER BY due) AS version
  FROM (SELECT n / ${EVENTS_A_STREAM} AS stream, n / ${EVENTS_A_STREAM} + random() * ${SIDE_BY_SIDE} AS due
        FROM generate_series(0, $3::int - 1) AS n) AS drawn
) AS events
ORDER BY due`;

/** A log of many streams of ten events each, every event in its place. */
export const longLog =
  (events: number) =>
  async (url: string): Promise<void> => {
    await ourTables(url);
    const client = new pg.Client(url);
    await client.connect();
    const { applicationId: _, ...data } = claim('', 1);
    const values = [JSON.stringify(data), JSON.stringify(metadataOf(newMeta(), undefined)), events];
    await client.query(FILL, values);
    await client.query('SELECT event_store.sequence_step($1)', [events]);
    await client.query('VACUUM ANALYZE');
    await client.end();
  };
