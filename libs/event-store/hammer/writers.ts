import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { appendOne, appendSeveral, type NewEvent } from '../src/append.ts';
import { connection } from '../src/database.ts';
import { VersionConflict, isLostRace } from '../src/errors.ts';
import { anEvent } from './an-event.ts';
import { dice, oneOf } from './dice.ts';
import type { Shift } from './shifts.ts';

export interface Counts {
  committed: number;
  rolledBack: number;
  lost: number;
}

const newEvent = (streamId: string, version: number, cause: string | null): NewEvent => {
  const isHeard = streamId.startsWith('0');
  return anEvent({
    streamId,
    version,
    source: isHeard ? 'other' : null,
    told: !isHeard && dice(2) === 0,
    metadata: cause ? { causationid: cause } : {},
  });
};

/** What anybody may have seen last, and where the stream stands. */
const LOOK = `SELECT (SELECT event_id FROM event_store.event ORDER BY id DESC LIMIT 1) AS cause,
  (SELECT coalesce(max(version), 0) FROM event_store.event WHERE stream_id = $1) AS version`;

/** One to four events after what was seen; several in one statement. */
const act = async (client: pg.Client, streamId: string): Promise<void> => {
  if (dice(20) === 0) await sleep(dice(400));
  const { rows } = await client.query<{ cause: string | null; version: number }>(LOOK, [streamId]);
  const { cause = null, version = 0 } = rows[0] ?? {};
  const events = Array.from({ length: 1 + (dice(3) ? 0 : dice(4)) }, (_, n) =>
    newEvent(streamId, version + n + 1, cause),
  );
  const [first, ...more] = events;
  if (more.length > 0) await appendSeveral(client, events);
  else if (first) await appendOne(client, first);
};

const lostRace = (error: unknown): true => {
  if (error instanceof VersionConflict || isLostRace(error)) return true;
  throw error;
};

/** Writes transactions of its own by the store's statements: dawdles, races, rolls back, in part or all. */
export const write = async (
  url: string,
  streams: readonly [string, ...string[]],
  counts: Counts,
  shift: Shift,
): Promise<void> => {
  const client = new pg.Client(connection(url, 'hammer writer'));
  await client.connect();
  while (await shift.atWork()) {
    await client.query('BEGIN');
    // Half of them write something first, so that their xid is older than their events.
    if (dice(2)) await client.query('SELECT pg_current_xact_id(), pg_sleep(random() * 0.01)');
    let lost = false;
    for (let acts = 1 + dice(3); !lost && acts > 0; acts--) {
      const inPart = dice(3) === 0;
      if (inPart) await client.query('SAVEPOINT part');
      const failed = await act(client, oneOf(streams)).then(() => false, lostRace);
      if (inPart && (failed || dice(2))) await client.query('ROLLBACK TO part');
      else lost = failed;
    }
    const commits = !lost && dice(10) > 0;
    await client.query(commits ? 'COMMIT' : 'ROLLBACK');
    counts[lost ? 'lost' : commits ? 'committed' : 'rolledBack']++;
  }
  await client.end();
};
