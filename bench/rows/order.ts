import { dumbo } from '@event-driven-io/dumbo';
import { readMessagesBatch } from '@event-driven-io/emmett-postgresql';
import { Sequencer, readLog } from '@samanom/event-store';
import type pg from 'pg';
import { bareInsert } from '../contestants/bare-insert.ts';
import { emmett, emmettAppend, emmettTables } from '../contestants/emmett.ts';
import { SERVICE, newEvent, ourPool, ourStore, ourTables } from '../contestants/ours.ts';
import { execute } from '../databases.ts';
import { faults, followUntil, type Met } from '../measure/follow.ts';
import { figures, tournament, type Contestant } from '../measure/tournament.ts';
import { poolOf } from '../pool.ts';
import { atMost, type Row, type Setting } from '../row.ts';
import { amountClaimed, application, claim, newMeta, places, type Place } from '../subject.ts';

const WRITERS = 16;
const BATCH = 100;
const OURS = 'Samanom, the log';
const EMMETT = "Emmett, its consumers' reading";
const NAIVE = 'ids in their order';

/** One row in five dawdles between its id and its commit, up to 50 ms: as behind a lock, or on a busy machine. */
const dawdling = (table: string): string => `
  CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN IF random() < 0.2 THEN PERFORM pg_sleep(random() * 0.05); END IF; RETURN NULL; END';
  CREATE TRIGGER dawdle AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION dawdle()`;

/** Sixteen writers for a while, each on streams of its own; what was written once all have ended. */
const write = async (
  append: (writer: number, place: Place) => Promise<unknown>,
  seconds: number,
): Promise<readonly Met[]> => {
  const next = places();
  const written: Met[] = [];
  const end = performance.now() + seconds * 1000;
  const writer = async (_: unknown, n: number): Promise<void> => {
    while (performance.now() < end) {
      const place = next(n);
      await append(n, place);
      written.push({ stream: place.id, version: place.expected + 1 });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return written;
};

/** Writers and a follower side by side. */
const race = async <Position>(
  seconds: number,
  append: (writer: number, place: Place) => Promise<unknown>,
  begin: Position,
  read: (place: Position) => Promise<{ readonly met: readonly Met[]; readonly place: Position }>,
) => {
  let over = false;
  const writing = write(append, seconds).finally(() => (over = true));
  const met = await followUntil(begin, read, () => over);
  return faults(await writing, met);
};

const contestants = ({ databases, seconds }: Setting): readonly Contestant[] => [
  {
    name: OURS,
    run: async () => {
      const url = await databases.fresh('ours', ourTables);
      await execute(url, dawdling('event_store.event'));
      const pool = ourPool(url, 1);
      const stores = Array.from({ length: WRITERS }, () => ourStore(url, 2));
      const sequencer = new Sequencer({ service: SERVICE, url });
      sequencer.start();
      const append = (writer: number, { id, expected }: Place) =>
        stores[writer]?.decide(
          application,
          id,
          () => [amountClaimed(claim(id, expected + 1))],
          newMeta(),
        ) ?? Promise.reject(new Error('no such writer'));
      const sample = await race(seconds, append, 0, async (after) => {
        const events = await readLog(pool, after, BATCH);
        const met = events.map(({ data, version }) => ({
          stream: String(data['applicationId']),
          version,
        }));
        return { met, place: events.at(-1)?.position ?? after };
      });
      await sequencer.stop();
      await Promise.all(stores.map((store) => store.close()));
      await pool.end();
      return sample;
    },
  },
  {
    name: EMMETT,
    run: async () => {
      const url = await databases.fresh('emmett', emmettTables);
      await execute(url, dawdling('emt_messages'));
      const { store, close } = emmett(url, WRITERS);
      const pool = poolOf({ connectionString: url, max: 1 });
      const { execute: executor } = dumbo({ connectionString: url, pool });
      const append = (_: number, place: Place) => emmettAppend(store, place);
      const sample = await race(seconds, append, 0n, async (after) => {
        const batch = await readMessagesBatch(executor, { after, batchSize: BATCH });
        const met = batch.messages.map(({ metadata }) => ({
          stream: metadata.streamName.replace('application-', ''),
          version: Number(metadata.streamPosition),
        }));
        return { met, place: batch.currentGlobalPosition };
      });
      await close();
      await pool.end();
      return sample;
    },
  },
  {
    name: NAIVE,
    run: async () => {
      const url = await databases.fresh('ours', ourTables);
      await execute(url, dawdling('event_store.event'));
      const pool = ourPool(url, WRITERS + 1);
      const append = (_: number, place: Place) => pool.query(bareInsert(newEvent(place)));
      const sample = await race(seconds, append, 0, (after) => readIds(pool, after));
      await pool.end();
      return sample;
    },
  },
];

const readIds = async (pool: pg.Pool, after: number) => {
  const { rows } = await pool.query<Met & { id: number }>({
    name: 'ids',
    text: `SELECT id, stream_id AS stream, version FROM event_store.event WHERE id > $1 ORDER BY id LIMIT ${BATCH}`,
    values: [after],
  });
  return { met: rows, place: rows.at(-1)?.id ?? after };
};

/** What a follower sees that reads while sixteen connections write. */
export const order: Row = {
  name: 'order',
  run: async (setting) => {
    const scores = await tournament(contestants(setting), setting.rounds, (text) =>
      setting.progress(`order: ${text}`),
    );
    const worst = (figure: string) => Math.max(...figures(scores, OURS, figure));
    return [
      {
        title: `Order as a follower sees it, ${WRITERS} writers`,
        columns: {
          lost: 'lost',
          doubled: 'doubled',
          outOfOrder: 'out of order',
          written: 'written',
        },
        scores,
        marks: [
          atMost('events lost', 0, worst('lost')),
          atMost('events doubled', 0, worst('doubled')),
          atMost('events out of order', 0, worst('outOfOrder')),
        ],
      },
    ];
  },
};
