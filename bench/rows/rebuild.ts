import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { emmettLog } from '../contestants/emmett-log.ts';
import { emmettConsumer } from '../contestants/emmett-view.ts';
import { longLog } from '../contestants/long-log.ts';
import { claimList, ourViews } from '../contestants/our-views.ts';
import { rate, type Sample } from '../measure/drive.ts';
import { ratio, tournament, type Contestant } from '../measure/tournament.ts';
import { atLeast, type Row, type Setting } from '../row.ts';

const COPY = 'COPY of the events out';
const OURS = 'Samanom, view with its past';
const EMMETT = 'Emmett, Pongo projection, as it comes';
const EMMETT_EAGER = 'Emmett, Pongo projection, batches of 2,000 without a pause';

/** Emmett is so much slower that it gets a shorter log; the figure is a rate. */
const EMMETT_SHARE = 30;

const COPY_OUT = `COPY (
  SELECT l.position, e.event_id, e.stream_id, e.version, e.type, e.schema, e.data, e.metadata
  FROM event_store.log l JOIN event_store.event e USING (id) ORDER BY l.position
) TO STDOUT`;

const counted = async (url: string, sql: string, expected: number): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ n: number }>(sql);
  await client.end();
  if (rows[0]?.n !== expected) throw new Error(`${rows[0]?.n} instead of ${expected}: ${sql}`);
};

const contestants = ({ databases, events }: Setting): readonly Contestant[] => {
  const fewer = Math.ceil(events / EMMETT_SHARE / 10) * 10;
  const copy = async (): Promise<Sample> => {
    const url = await databases.fresh('long_log', longLog(events));
    const client = new pg.Client(url);
    await client.connect();
    const sample = await rate(events, async () => {
      for await (const _ of client.query(copyTo(COPY_OUT)));
    });
    await client.end();
    return sample;
  };
  const ours = async (): Promise<Sample> => {
    const url = await databases.fresh('long_log', longLog(events));
    const { views, close } = await ourViews(url, claimList);
    const sample = await rate(events, () => views.start());
    await close();
    await counted(url, 'SELECT sum(claims)::int AS n FROM views.claim_list_v1', events);
    await counted(
      url,
      `SELECT ((SELECT count(*) FROM views.claim_list_v1_1) + (SELECT count(*) FROM views.claim_list_v1_1_past))::int AS n`,
      events,
    );
    return sample;
  };
  const emmett = async (pulling: Parameters<typeof emmettConsumer>[1]): Promise<Sample> => {
    const url = await databases.fresh('emmett_log', emmettLog(fewer));
    const consumer = emmettConsumer(url, { ...pulling, endsWithLog: true });
    const sample = await rate(fewer, () => consumer.start());
    await consumer.close();
    await counted(url, `SELECT sum((data->>'claims')::int)::int AS n FROM claims`, fewer);
    return sample;
  };
  return [
    { name: COPY, run: copy },
    { name: OURS, run: ours },
    { name: EMMETT, run: () => emmett({}) },
    { name: EMMETT_EAGER, run: () => emmett({ batchSize: 2000, pullingFrequencyInMs: 0 }) },
  ];
};

/** A view made anew from a log that is there: ours keeps every row as it ever was. */
export const rebuild: Row = {
  name: 'rebuild',
  run: async (setting) => {
    const scores = await tournament(contestants(setting), setting.rounds, (text) =>
      setting.progress(`rebuild of a view: ${text}`),
    );
    return [
      {
        title: `Rebuild of a view, ${setting.events.toLocaleString('en')} events, ten a row`,
        columns: { perSecond: 'events/s', seconds: 's' },
        base: COPY,
        scores,
        marks: [
          atLeast('rebuild, of COPY out', 0.2, ratio(scores, OURS, COPY)),
          atLeast('rebuild, of Emmett', 15, ratio(scores, OURS, EMMETT)),
        ],
      },
    ];
  },
};
