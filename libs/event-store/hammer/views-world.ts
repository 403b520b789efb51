import { metaOf, testDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { connection } from '../src/database.ts';
import { EventStore } from '../src/event-store.ts';
import { Sequencer } from '../src/sequencer.ts';
import type { AnyProjection } from '../src/views/projection.ts';
import { Views } from '../src/views/views.ts';
import { dice, oneOf } from './dice.ts';
import { counted, ended, tallies, tally } from './tally.ts';

/** A store with its sequencer, writers, and as many instances of its views as wanted. */
export const viewsWorld = async () => {
  const testing = await testDatabase();
  const { url } = testing;
  const owner = new pg.Client(testing.ownerUrl);
  await owner.connect();
  const database = new DataSource({ type: 'postgres', url, extra: connection(url, 'test') });
  await database.initialize();
  const store = new EventStore({ service: 'test', url, published: new Set(), upcasters: {} });
  const problems: unknown[] = [];
  const onError = (error: unknown) => problems.push(error);
  const running = new Set<Views>();
  const sequencer = new Sequencer({ url, service: 'test', onError });
  sequencer.onProgress(() => running.forEach((views) => views.wake()));
  store.onAppended(() => sequencer.wake());
  sequencer.onProgress(() => running.forEach((views) => views.wake()));
  sequencer.start();

  const views = async (...projections: readonly AnyProjection[]): Promise<Views> => {
    const one = new Views({ service: 'test', url, database, projections, upcasters: {}, onError });
    await one.start();
    running.add(one);
    return one;
  };
  const stop = async (one: Views) => {
    running.delete(one);
    await one.stop();
  };

  const ids = [randomUUID(), ...Array.from({ length: 19 }, () => randomUUID())] as const;
  /** Appends to streams at random until told to stop; answers the last event. */
  const write = async (goOn: () => boolean): Promise<string | null> => {
    let last: string | null = null;
    while (goOn()) {
      const id = oneOf(ids);
      const events = dice(15)
        ? Array.from({ length: 1 + dice(3) }, () => counted(id, dice(9)))
        : [ended(id)];
      last = (await store.decide(tally, id, () => events, metaOf())).eventId;
    }
    return last;
  };

  /** Rows, past and places of a view. */
  const tablesOf = async (name: string): Promise<unknown[][]> => [
    await database.query(`SELECT * FROM views.${name}_v1_1 ORDER BY id`),
    await database.query(`SELECT * FROM views.${name}_v1_1_past ORDER BY id, since`),
    await database.query(`SELECT position FROM event_store.checkpoint WHERE name = '${name}_v1_1'`),
  ];
  let builds = 0;
  /** The same, of the view built anew from the log as it stands. */
  const rebuilt = async (): Promise<unknown[][]> => {
    const name = `again_${++builds}`;
    await stop(await views(tallies(name)));
    return tablesOf(name);
  };

  const close = async () => {
    for (const one of running) await one.stop();
    await sequencer.stop();
    await store.close();
    await database.destroy();
    await owner.end();
    await testing.drop();
  };
  return { url, owner, store, problems, views, stop, write, tablesOf, rebuilt, close };
};

export type ViewsWorld = Awaited<ReturnType<typeof viewsWorld>>;
