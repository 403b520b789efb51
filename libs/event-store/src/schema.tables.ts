/**
 * Ids are handed out in causal order, but have gaps and become visible out of order: readers follow `log`.
 * The CASE in the default gives a transaction its xid before its first id; the sequencer relies on that to tell a gap
 * that may still be filled from one that never will (trap 2). CACHE 1: an id must not wait in a session (trap 3).
 */
export const tablesSql = `
CREATE SCHEMA event_store;
CREATE SCHEMA views;
CREATE SEQUENCE event_store.event_id CACHE 1;

CREATE TABLE event_store.event (
  id        bigint PRIMARY KEY DEFAULT CASE WHEN pg_current_xact_id() IS NOT NULL THEN nextval('event_store.event_id') END,
  event_id  uuid     NOT NULL UNIQUE,
  stream_id uuid     NOT NULL,
  version   int      NOT NULL CHECK (version > 0),
  source    text,
  told      boolean  NOT NULL,
  type      text     NOT NULL,
  schema    smallint NOT NULL,
  data      jsonb    NOT NULL,
  metadata  jsonb    NOT NULL,
  hash      bytea    NOT NULL,
  CONSTRAINT event_stream_version UNIQUE (stream_id, version),
  CONSTRAINT heard_is_not_told CHECK (source IS NULL OR NOT told)
);

CREATE TABLE event_store.log (
  position bigint PRIMARY KEY,
  id       bigint NOT NULL UNIQUE,
  told     bigint UNIQUE,
  at       timestamptz(3) NOT NULL
);
CREATE INDEX log_at ON event_store.log (at);

-- Ids up to frontier are in the log, or in gaps, or will never exist. settled[i]: gaps[i] is for ever once every
-- transaction below that xid has ended.
CREATE TABLE event_store.sequencer (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  position bigint  NOT NULL DEFAULT 0,
  told     bigint  NOT NULL DEFAULT 0,
  at       timestamptz(3) NOT NULL DEFAULT '-infinity',
  frontier bigint  NOT NULL DEFAULT 0,
  gaps     bigint[] NOT NULL DEFAULT '{}',
  settled  xid8[]   NOT NULL DEFAULT '{}',
  cluster  bigint
);
INSERT INTO event_store.sequencer DEFAULT VALUES;

CREATE TABLE event_store.document (hash text PRIMARY KEY, body text);

CREATE TABLE event_store.checkpoint (name text PRIMARY KEY, position bigint NOT NULL);

-- Several builds of a view may stand side by side; one of each name and version is live. A kept one remembers its place.
CREATE TABLE event_store.view_build (
  name text NOT NULL, version int NOT NULL, build int NOT NULL,
  state text NOT NULL CHECK (state IN ('building', 'live', 'kept')),
  position bigint,
  PRIMARY KEY (name, version, build)
);
CREATE UNIQUE INDEX one_live_build ON event_store.view_build (name, version) WHERE state = 'live';

CREATE TABLE event_store.stuck (
  view text NOT NULL, key text NOT NULL, position bigint NOT NULL, error text NOT NULL,
  PRIMARY KEY (view, key)
);

-- How far others' told events have been taken in: it moves in the transaction that takes them in.
CREATE TABLE event_store.heard (
  source text PRIMARY KEY, sequence bigint NOT NULL, event_id uuid, place text
);

-- Events that a reaction could not take, with the rest of their stream behind them.
CREATE TABLE event_store.parked (
  id uuid PRIMARY KEY, reaction text NOT NULL, stream_id uuid NOT NULL, position bigint NOT NULL,
  error text NOT NULL, parked_at timestamptz(3) NOT NULL,
  UNIQUE (reaction, position)
);
CREATE INDEX parked_stream ON event_store.parked (reaction, stream_id);

-- Commands of reactions that a rule refused: no fault, but somebody should look.
CREATE TABLE event_store.refused (
  id uuid PRIMARY KEY, reaction text NOT NULL, command text NOT NULL, position bigint NOT NULL, event_id uuid NOT NULL,
  code text NOT NULL, params jsonb NOT NULL, refused_at timestamptz(3) NOT NULL
);

-- What other services may read of this one: its told events, in order, and nothing else.
CREATE VIEW event_store.published AS
  SELECT l.told AS sequence, e.event_id, e.stream_id, e.version, e.type, e.schema, e.data, e.metadata, e.hash
  FROM event_store.log l JOIN event_store.event e USING (id) WHERE l.told IS NOT NULL;

-- A hearer that finds another event than it has heard says so here, and the relay for its topic; while anybody objects,
-- no instance of the service takes commands.
CREATE TABLE event_store.objection (
  hearer text PRIMARY KEY, sequence bigint NOT NULL, event_id uuid, at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE FUNCTION event_store.object(hearer text, sequence bigint, event_id uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    INSERT INTO event_store.objection VALUES (hearer, sequence, event_id) ON CONFLICT DO NOTHING $$;
REVOKE ALL ON FUNCTION event_store.object FROM PUBLIC;

CREATE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of event_store.% is refused: what happened stays', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.event
  FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.log
  FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();`;
