import { randomUUID } from 'node:crypto';
import { emmett, emmettAppend } from '../contestants/emmett.ts';
import { emmettConsumer, emmettViewTables } from '../contestants/emmett-view.ts';
import { ourTables } from '../contestants/ours.ts';
import { NUMBERED_ROWS, numberedClaims, ourService } from '../contestants/our-views.ts';
import type { Sample } from '../measure/drive.ts';
import { followed } from '../measure/followed.ts';
import { median } from '../measure/statistics.ts';
import { figures, tournament, type Contestant } from '../measure/tournament.ts';
import { watchNumbers } from '../measure/watch.ts';
import { atMost, type Row, type Setting } from '../row.ts';
import { amountClaimed, application, claim, newMeta } from '../subject.ts';

const PER_SECOND = 500;
const OURS = 'Samanom, sequencer and views';
const EMMETT = 'Emmett, consumer with a Pongo projection';

const EMMETT_ROWS = `SELECT (data->>'number')::int AS number FROM claims
  WHERE (data->>'number')::int > $1 OR (data->>'number')::int = ANY ($2::int[])`;

/** From the call of append until another connection reads the row. */
const appended = (
  url: string,
  rows: string,
  append: (n: number) => Promise<unknown>,
  seconds: number,
): Promise<Sample> =>
  followed((onSeen) => watchNumbers(url, rows, onSeen), append, PER_SECOND, seconds);

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
      const sample = await appended(url, NUMBERED_ROWS, append, seconds);
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
      const sample = await appended(url, EMMETT_ROWS, append, seconds);
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
