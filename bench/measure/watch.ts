import pg from 'pg';

const QUIET_MS = 5000;

export interface Watch {
  /** Once so many have been seen, or none for five seconds. */
  readonly until: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Asks every millisecond, over a connection of its own, which numbered rows have appeared. `$1` is the highest number
 * seen, `$2` those below it that have not been seen.
 */
export const watchNumbers = async (
  url: string,
  rows: string,
  onSeen: (number: number, at: number) => void,
): Promise<Watch> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  const missing = new Set<number>();
  const is = { running: true, highest: 0, seen: 0, lastAt: performance.now() };

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
      is.seen++;
      is.lastAt = at;
      onSeen(number, at);
    }
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
  const watching = (async () => {
    for (; is.running; await pause()) await look();
  })();

  return {
    until: async (count) => {
      is.lastAt = performance.now();
      while (is.seen < count && performance.now() - is.lastAt < QUIET_MS) await pause();
    },
    stop: async () => {
      is.running = false;
      await watching;
      await client.end();
    },
  };
};
