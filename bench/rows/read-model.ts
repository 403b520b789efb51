import { randomUUID } from 'node:crypto';
import { emmett, emmettAppend } from '../contestants/emmett.ts';
import { emmettConsumer, emmettViewTables } from '../contestants/emmett-view.ts';
import { ourTables } from '../contestants/ours.ts';
import { numberedClaims, ourService } from '../contestants/our-views.ts';
import { pace, type Sample } from '../measure/drive.ts';
import { median, percentile } from '../measure/statistics.ts';
import { figures, tournament, type Contestant } from '../measure/tournament.ts';
import { watchNumbers } from '../measure/watch.ts';
import { atMost, type Row, type Setting } from '../row.ts';
import { amountClaimed, application, claim, newMeta } from '../subject.ts';

const PER_SECOND = 500;
const OURS = 'Samanom, sequencer and views';
const EMMETT = 'Emmett, consumer with a Pongo projection';

const OUR_ROWS = `SELECT number FROM views.numbered_claims_v1 WHERE number > $1 OR number = ANY ($2::int[])`;
const EMMETT_ROWS = `SELECT (data->>'number')::int AS number FROM claims
  WHERE (data->>'number')::int > $1 OR (data->>'number')::int = ANY ($2::int[])`;

/** From the call of append until another connection reads the row. */
const followed = async (
  url: string,
  rows: string,
  append: (n: number) => Promise<unknown>,
  seconds: number,
): Promise<Sample> => {
  const begun = new Map<number, number>();
  const tookMs: number[] = [];
  const warmUp = PER_SECOND;
  const watch = await watchNumbers(url, rows, (number, at) => {
    if (number > warmUp) tookMs.push(at - (begun.get(number) ?? NaN));
  });
  await pace((n) => (begun.set(n + 1, performance.now()), append(n + 1)), PER_SECOND, seconds + 1);
  await watch.until(begun.size);
  await watch.stop();
  return { p50Ms: percentile(tookMs, 0.5), p99Ms: percentile(tookMs, 0.99), rows: tookMs.length };
};

const contestants = ({ databases, seconds }: Setting): readonly Contestant[] => [
  {
    name: OURS,
    run: async () => {
      const url = await databases.fresh('ours', ourTables);
      const { store, stop } = await ourService(url, numberedClaims);
      const append = (number: number) => {
        const id = randomUUID();
        return store.decide(application, id, () => [amountClaimed(claim(id, number))], newMeta());
      };
      const sample = await followed(url, OUR_ROWS, append, seconds);
      await stop();
      return sample;
    },
  },
  {
    name: EMMETT,
    run: async () => {
      const url = await databases.fresh('emmett_view', emmettViewTables);
      const { store, close } = emmett(url, 10);
      const consumer = emmettConsumer(url);
      const following = consumer.start();
      const append = (number: number) =>
        emmettAppend(store, { id: randomUUID(), expected: 0 }, number);
      const sample = await followed(url, EMMETT_ROWS, append, seconds);
      await consumer.close();
      await following;
      await close();
      return sample;
    },
  },
];

/** 500 appends a second, however long each one takes, and a reader that looks for their rows. */
export const readModel: Row = {
  name: 'read-model',
  run: async (setting) => {
    const scores = await tournament(contestants(setting), setting.rounds, (text) =>
      setting.progress(`append to read model: ${text}`),
    );
    return [
      {
        title: `From append to read model, ${PER_SECOND} events/s`,
        columns: { p50Ms: 'p50 ms', p99Ms: 'p99 ms', rows: 'rows seen' },
        scores,
        marks: [atMost('append to read model, p99 ms', 35, median(figures(scores, OURS, 'p99Ms')))],
      },
    ];
  },
};
