import pg from 'pg';
import { Sightings, type OnSeen, type Watch } from './sightings.ts';

/**
 * Asks every millisecond, over a connection of its own, which numbered rows have appeared. `$1` is the highest number
 * seen, `$2` those below it that have not been seen.
 */
export const watchNumbers = async (url: string, rows: string, onSeen: OnSeen): Promise<Watch> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  const missing = new Set<number>();
  const sightings = new Sightings(onSeen);
  const is = { running: true, highest: 0 };

  const look = async (): Promise<void> => {
    const found = await client.query<{ number: number }>({
      name: 'numbers',
      text: rows,
      values: [is.highest, [...missing]],
    });
    const at = performance.now();
    for (const { number } of found.rows) {
      for (let between = is.highest + 1; between < number; between++) missing.add(between);
      missing.delete(number);
      is.highest = Math.max(is.highest, number);
      sightings.seen(number, at);
    }
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
  const watching = (async () => {
    for (; is.running; await pause()) await look();
  })();

  return {
    until: (count) => sightings.until(count),
    stop: async () => {
      is.running = false;
      await watching;
      await client.end();
    },
  };
};
