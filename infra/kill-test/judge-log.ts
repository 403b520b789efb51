import type { Database } from './database.ts';
import { unless } from './faults.ts';

interface Figures {
  readonly events: number;
  readonly logged: number;
  readonly last: number;
  readonly told: number;
  readonly lastTold: number;
  readonly toldEvents: number;
  readonly unordered: number;
  readonly gaps: number;
  readonly backwards: number;
  readonly left: number;
}

const FIGURES = `WITH all_of AS (
    SELECT l.position, l.told AS number, l.at, e.told, e.stream_id, e.version, e.source,
      lag(e.version, 1, 0) OVER (PARTITION BY e.stream_id ORDER BY l.position) AS before,
      lag(l.at) OVER (ORDER BY l.position) AS at_before
    FROM event_store.event e LEFT JOIN event_store.log l USING (id))
  SELECT count(*) AS events, count(position) AS logged, max(position) AS last, count(number) AS told,
    coalesce(max(number), 0) AS "lastTold", count(*) FILTER (WHERE told) AS "toldEvents",
    count(*) FILTER (WHERE version <= before) AS unordered,
    count(*) FILTER (WHERE version <> before + 1 AND source IS NULL) AS gaps,
    count(*) FILTER (WHERE at < at_before) AS backwards,
    (SELECT count(*) FROM event_store.stuck) + (SELECT count(*) FROM event_store.parked)
      + (SELECT count(*) FROM event_store.refused) + (SELECT count(*) FROM event_store.objection) AS left
  FROM all_of`;

/** Every event has its place, 1, 2, 3 ...; streams are in order; nothing is stuck, parked, refused or objected to. */
export async function judgeLog({ service, pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<Figures>(FIGURES);
  const [is] = rows;
  if (!is) return [`${service} has no log`];
  const fault = (what: string): string => `${service}: ${what} ${JSON.stringify(is)}`;
  return [
    ...unless(is.events > 0 && is.logged === is.events, fault('events without a position')),
    ...unless(is.last === is.logged, fault('positions are not contiguous')),
    ...unless(is.told === is.lastTold && is.told === is.toldEvents, fault('told numbers')),
    ...unless(is.unordered === 0 && is.gaps === 0, fault('versions out of order')),
    ...unless(is.backwards === 0, fault('the log’s clock ran backwards')),
    ...unless(is.left === 0, fault('something is stuck, parked, refused or objected to')),
  ];
}
