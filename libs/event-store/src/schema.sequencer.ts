/**
 * One step of the single sequencer. Never skips an event that may still commit, and never waits for one.
 * Returns how many events it put in order. Measured and argued in docs/architecture.md.
 */
export const sequencerSql = `
CREATE FUNCTION event_store.sequence_step(p_limit int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  s event_store.sequencer;
  snapshot pg_snapshot;
  ids bigint[];
  top bigint;
  holes bigint[];
  holes_settled xid8[];
  bound xid8;
  entered timestamptz(3);
  newly_told bigint;
BEGIN
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'sequence_step must open its transaction';
  END IF;
  SELECT * INTO s FROM event_store.sequencer;
  -- One statement, one snapshot: what is visible, and which transactions were still running.
  SELECT pg_current_snapshot(), array_agg(f.id ORDER BY f.id) INTO snapshot, ids
  FROM (SELECT id FROM event_store.event WHERE id = ANY (s.gaps)
        UNION ALL
        (SELECT id FROM event_store.event WHERE id > s.frontier ORDER BY id LIMIT p_limit)) f;
  IF ids IS NULL AND s.gaps = '{}' THEN RETURN 0; END IF;

  -- Trap 1. Whoever holds an id below top had its xid before that id, so before the snapshot: below our own xid, which
  -- is taken here, after the scan. (The snapshot's xmax would not do: running transactions may lie above it.)
  bound := pg_current_xact_id();
  -- The row is locked before the clock is read: who reads as of an instant holds it FOR SHARE meanwhile.
  PERFORM FROM event_store.sequencer WHERE position = s.position AND frontier = s.frontier FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'two sequencers at once' USING ERRCODE = 'serialization_failure'; END IF;
  -- The next whole millisecond: later than any instant that a reader can already have asked for.
  entered := greatest(date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond', s.at);

  top := greatest(s.frontier, ids[array_upper(ids, 1)]);
  -- Old gaps that stay: not filled now, and a transaction that could fill one may still run. New: ids passed over.
  SELECT coalesce(array_agg(g.id ORDER BY g.id), '{}'), coalesce(array_agg(g.settled ORDER BY g.id), '{}')
    INTO holes, holes_settled
  FROM (SELECT o.id, o.settled FROM unnest(s.gaps, s.settled) AS o(id, settled)
        WHERE o.settled > pg_snapshot_xmin(snapshot)
        UNION ALL
        SELECT n, bound FROM generate_series(s.frontier + 1, top) AS n
        WHERE top - s.frontier > (SELECT count(*) FROM unnest(ids) AS i WHERE i > s.frontier)) AS g(id, settled)
  WHERE ids IS NULL OR g.id <> ALL (ids);

  WITH placed AS (
    INSERT INTO event_store.log (position, id, told, at)
    SELECT s.position + u.n, u.i,
           CASE WHEN e.told THEN s.told + count(*) FILTER (WHERE e.told) OVER (ORDER BY u.n) END, entered
    FROM unnest(ids) WITH ORDINALITY AS u(i, n) JOIN event_store.event e ON e.id = u.i
    RETURNING told
  )
  SELECT count(told) INTO newly_told FROM placed;

  UPDATE event_store.sequencer
  SET position = s.position + coalesce(array_length(ids, 1), 0), told = s.told + newly_told,
      at = CASE WHEN ids IS NULL THEN s.at ELSE entered END, frontier = top, gaps = holes, settled = holes_settled;
  RETURN coalesce(array_length(ids, 1), 0);
END $$;

-- Run at every start of a service, and by each new leader: an id handed out again would never get its place.
CREATE FUNCTION event_store.check_sequence() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  last bigint;
  top bigint;
BEGIN
  -- Events that wait for their place count too: an id handed out again below them would fill a gap already forgotten.
  -- Read before the sequence, which by then stands no lower than any of them.
  SELECT greatest((SELECT frontier FROM event_store.sequencer), max(id)) INTO top FROM event_store.event;
  SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO last FROM event_store.event_id;
  IF last < top THEN
    RAISE EXCEPTION 'the id sequence stands at %, before the last event, %: the database was restored without its sequences', last, top
      USING ERRCODE = 'data_corrupted', HINT = 'See docs/operations.md, "After a restore".';
  END IF;
END $$;

-- Run once by each new leader, before its first step.
CREATE FUNCTION event_store.sequencer_takes_over() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  here bigint := (SELECT system_identifier FROM pg_control_system());
BEGIN
  PERFORM FROM event_store.sequencer FOR UPDATE;
  PERFORM event_store.check_sequence();
  -- Trap 4. In another cluster xids start again, so nothing can be said of old gaps; and no old transaction runs there.
  UPDATE event_store.sequencer SET cluster = here, gaps = '{}', settled = '{}' WHERE cluster IS DISTINCT FROM here;
END $$;`;
