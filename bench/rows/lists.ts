import { startFullIntake, type FullIntake } from '../http/full-intake.ts';
import { decisionPage, pages, type List } from '../http/lists.ts';
import type { Sample } from '../measure/drive.ts';
import { median, percentile } from '../measure/statistics.ts';
import { figures, tournament, type Contestant } from '../measure/tournament.ts';
import { atMost, type Row } from '../row.ts';

const WARM_UP = 20;
const THEN = 'as of half-way';

/** One after the other, each from the sending until the last byte of its answer. */
const asking = async (intake: FullIntake, list: List, seconds: number, asOf?: string) => {
  const headers = { authorization: `Bearer ${await intake.token(list.as ?? {})}` };
  const ask = async (n: number): Promise<number> => {
    const url = new URL(list.path(n), intake.url);
    if (asOf !== undefined) url.searchParams.set('asOf', asOf);
    const begin = performance.now();
    const answer = await fetch(url, { headers });
    const body = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url.href}: ${Buffer.from(body).toString()}`);
    return performance.now() - begin;
  };
  for (let n = 0; n < WARM_UP; n++) await ask(n);
  const tookMs: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) tookMs.push(await ask(tookMs.length));
  return { p95Ms: percentile(tookMs, 0.95), p50Ms: percentile(tookMs, 0.5) } satisfies Sample;
};

/** The middle of the log: no case was over then, and every row of today was another. */
const halfWay = async ({ query }: FullIntake): Promise<string> => {
  const [found] = await query<{ at: Date }>(
    `SELECT at FROM event_store.log WHERE position = (SELECT max(position) / 2 FROM event_store.log)`,
  );
  return found?.at.toISOString() ?? '';
};

const asked = [...pages, decisionPage];

/** What people look at all day, of a store as full as it may become. */
export const lists: Row = {
  name: 'lists',
  run: async (setting) => {
    const intake = await startFullIntake(setting);
    try {
      const asOf = await halfWay(intake);
      const contestants: readonly Contestant[] = asked.flatMap((list) => [
        { name: list.name, run: () => asking(intake, list, setting.seconds) },
        { name: `${list.name}, ${THEN}`, run: () => asking(intake, list, setting.seconds, asOf) },
      ]);
      const scores = await tournament(contestants, setting.rounds, (text) =>
        setting.progress(`lists: ${text}`),
      );
      const slowest = (names: readonly string[]) =>
        Math.max(...names.map((name) => median(figures(scores, name, 'p95Ms'))));
      const now = pages.map(({ name }) => name);
      return [
        {
          title: 'Lists, of 10,000 applications and 1,000,000 events',
          note: `The events were put into the store in bulk, in the shapes and with the hashes that commands give them; the views were
built from them by the service. One caller over loopback, from the sending until the last byte; the slowest list counts.`,
          columns: { p95Ms: 'p95 ms', p50Ms: 'p50 ms' },
          scores,
          marks: [
            atMost('a list, p95 ms', 50, slowest(now)),
            atMost(
              'a list as of half-way, p95 ms',
              50,
              slowest(now.map((name) => `${name}, ${THEN}`)),
            ),
          ],
        },
      ];
    } finally {
      await intake.stop();
    }
  },
};
