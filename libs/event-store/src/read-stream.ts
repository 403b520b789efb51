export interface StoredEvent {
  readonly eventId: string;
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly commandId: string;
  readonly command: string | null;
  readonly at: string;
  readonly person: string;
  readonly organisation: string;
}

/** Own events only: what was heard from others is in the log, never in a decision's history. */
export const READ_STREAM = `SELECT event_id AS "eventId", version, type, schema, data,
    metadata->>'commandid' AS "commandId", metadata->>'command' AS command,
    metadata->>'time' AS at, metadata->>'actorperson' AS person,
    metadata->>'actororganisation' AS organisation
  FROM event_store.event WHERE stream_id = $1 AND source IS NULL ORDER BY version`;
