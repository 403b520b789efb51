/** What the log promises, and a query that counts where a promise is broken, from the tables alone. */
export const promises: readonly (readonly [sentence: string, broken: string])[] = [
  [
    'positions run 1, 2, 3 ... with none missing',
    `SELECT count(*)::int AS broken
     FROM (SELECT position, row_number() OVER (ORDER BY position) AS n FROM event_store.log) l
     WHERE position <> n`,
  ],
  [
    'every committed event has a position, and every position an event',
    `SELECT count(*)::int AS broken
     FROM event_store.event e FULL JOIN event_store.log l USING (id)
     WHERE e.event_id IS NULL OR l.position IS NULL`,
  ],
  [
    'the versions of a stream stand in order in the log',
    `SELECT count(*)::int AS broken
     FROM (SELECT version, row_number() OVER (PARTITION BY stream_id ORDER BY position) AS n
           FROM event_store.log JOIN event_store.event USING (id)) v
     WHERE version <> n`,
  ],
  [
    'no effect stands before its cause',
    `SELECT count(*)::int AS broken
     FROM event_store.log l JOIN event_store.event e USING (id)
     JOIN event_store.event cause ON cause.event_id = (e.metadata->>'causationid')::uuid
     LEFT JOIN event_store.log before ON before.id = cause.id
     WHERE before.position IS NULL OR before.position >= l.position`,
  ],
  [
    'exactly the told events are numbered 1, 2, 3 ... in the order of the log',
    `SELECT count(*)::int AS broken
     FROM (SELECT l.told AS given,
             CASE WHEN e.told THEN count(*) FILTER (WHERE e.told) OVER (ORDER BY position) END AS due
           FROM event_store.log l JOIN event_store.event e USING (id)) t
     WHERE given IS DISTINCT FROM due`,
  ],
  [
    'the instants at which events entered the log never run backwards',
    `SELECT count(*)::int AS broken
     FROM (SELECT at, lag(at) OVER (ORDER BY position) AS before FROM event_store.log) a
     WHERE before > at`,
  ],
  [
    'no gap is left unsettled once everybody has finished',
    'SELECT cardinality(gaps) + cardinality(settled) AS broken FROM event_store.sequencer',
  ],
  [
    'the sequencer stands where the log ends',
    `SELECT count(*)::int AS broken
     FROM event_store.sequencer s, (SELECT max(position) AS position, max(told) AS told, max(at) AS at FROM event_store.log) l
     WHERE (s.position, s.told, s.at) IS DISTINCT FROM (l.position, l.told, l.at)`,
  ],
];
