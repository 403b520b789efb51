import { upcast, type Upcasters } from '@samanom/contracts';
import type { LoggedEvent } from './log.ts';

/** An event in its place in the log, with what proves it. */
export interface ProvenEvent extends LoggedEvent {
  /** SHA-256 of its canonical CloudEvent, in hex. */
  readonly hash: string;
}

export const READ_EVENTS = `SELECT l.position, l.at AS "enteredAt", e.event_id AS "eventId", e.stream_id AS "streamId", e.version,
    e.source, e.type, e.schema, e.data, e.metadata, encode(e.hash, 'hex') AS hash
  FROM event_store.event e JOIN event_store.log l USING (id) WHERE e.event_id = ANY ($1::uuid[])`;

/** The event in the version of its shape that the code knows today; its hash stays that of what was stored. */
export const asToday = (upcasters: Upcasters, event: ProvenEvent): ProvenEvent => {
  const { type, schema: version, data } = event;
  const known = upcast(upcasters, { type, version, data });
  return { ...event, schema: known.version, data: known.data };
};
