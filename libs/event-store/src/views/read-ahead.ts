import type pg from 'pg';
import { readLog, type LoggedEvent } from '../log.ts';

/** Reads the log in batches. A full one is seldom the last: while it is taken in, the next is read already. */
export const readAhead = (pool: pg.Pool, limit: number) => {
  const ahead = new Map<number, Promise<LoggedEvent[]>>();
  return async (after: number): Promise<LoggedEvent[]> => {
    const reading = ahead.get(after) ?? readLog(pool, after, limit);
    ahead.delete(after);
    const events = await reading;
    const last = events.at(-1)?.position;
    if (last === undefined || events.length < limit) {
      ahead.clear();
      return events;
    }
    const next = readLog(pool, last, limit);
    next.catch(() => undefined); // whoever asks for it is told
    ahead.set(last, next);
    return events;
  };
};
