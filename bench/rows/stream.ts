import { emmett, emmettTables, streamName, type EmmettClaimed } from '../contestants/emmett.ts';
import { newEvent, ourPool, ourStore, ourTables } from '../contestants/ours.ts';
import { bareInsert } from '../contestants/bare-insert.ts';
import { metadataOf } from '../../libs/event-store/src/metadata.ts';
import { drive } from '../measure/drive.ts';
import { ratio, tournament, type Contestant } from '../measure/tournament.ts';
import { atLeast, type Row, type Setting } from '../row.ts';
import { application, claim, newMeta } from '../subject.ts';

const EVENTS = 1000;
const ID = '0c6f3b0a-0000-4000-8000-0000000000a1';
const PLAIN = 'plain query of the events';
const OURS = 'Samanom, load (query, upcast, replay)';
const EMMETT = 'Emmett, readStream';

const PLAIN_QUERY = `SELECT event_id, stream_id, version, type, schema, data, metadata
  FROM event_store.event WHERE stream_id = $1 ORDER BY version`;

const ourStream = async (url: string): Promise<void> => {
  await ourTables(url);
  const store = ourStore(url, 1);
  const id = store.streamId(application.name, ID);
  await store.close();
  const pool = ourPool(url, 1);
  for (let expected = 0; expected < EVENTS; expected++)
    await pool.query(bareInsert(newEvent({ id, expected })));
  await pool.end();
};

const emmettStream = async (url: string): Promise<void> => {
  await emmettTables(url);
  const { store, close } = emmett(url, 1);
  const events = Array.from({ length: EVENTS }, (_, n): EmmettClaimed => ({
    type: 'AmountClaimed',
    data: claim(ID, n + 1),
    metadata: metadataOf(newMeta(), undefined),
  }));
  await store.appendToStream<EmmettClaimed>(streamName(ID), events);
  await close();
};

const inFull = (count: number): void => {
  if (count !== EVENTS) throw new Error(`${count} events instead of ${EVENTS}`);
};

const contestants = ({ databases, seconds }: Setting): readonly Contestant[] => [
  {
    name: PLAIN,
    run: async () => {
      const url = await databases.template('our_stream', ourStream);
      const store = ourStore(url, 1);
      const id = store.streamId(application.name, ID);
      await store.close();
      const pool = ourPool(url, 1);
      const query = { name: 'plain', text: PLAIN_QUERY, values: [id] };
      const read = async () => inFull((await pool.query(query)).rows.length);
      const sample = await drive(read, 1, seconds);
      await pool.end();
      return sample;
    },
  },
  {
    name: OURS,
    run: async () => {
      const store = ourStore(await databases.template('our_stream', ourStream));
      const read = async () => inFull((await store.load(application, ID)).state.claims);
      const sample = await drive(read, 1, seconds);
      await store.close();
      return sample;
    },
  },
  {
    name: EMMETT,
    run: async () => {
      const { store, close } = emmett(await databases.template('emmett_stream', emmettStream), 1);
      const read = async () =>
        inFull((await store.readStream<EmmettClaimed>(streamName(ID))).events.length);
      const sample = await drive(read, 1, seconds);
      await close();
      return sample;
    },
  },
];

/** A long stream read whole, by one caller. */
export const stream: Row = {
  name: 'stream',
  run: async (setting) => {
    const scores = await tournament(contestants(setting), setting.rounds, (text) =>
      setting.progress(`read of a stream: ${text}`),
    );
    return [
      {
        title: `Read of a stream of ${EVENTS.toLocaleString('en')} events`,
        columns: { perSecond: 'streams/s', p50Ms: 'p50 ms', p99Ms: 'p99 ms' },
        base: PLAIN,
        scores,
        marks: [atLeast('read of a stream, of a plain query', 0.9, ratio(scores, OURS, PLAIN))],
      },
    ];
  },
};
