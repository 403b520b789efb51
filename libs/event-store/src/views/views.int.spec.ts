import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import {
  added,
  closed,
  counter,
  counters,
  opened,
  type CounterEvent,
  type CounterRow,
} from '../../spec/counter-list.ts';
import { EventStore, Moment, Sequencer, Views, connection, projection } from '../index.ts';

let database: TestDatabase;
let source: DataSource;
let store: EventStore;
let sequencer: Sequencer;
let views: Views;
const problems: unknown[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const { url } = database;
  source = new DataSource({ type: 'postgres', url, extra: connection(url, 'test') });
  await source.initialize();
  store = new EventStore({ service: 'test', url, published: new Set(), upcasters: {} });
  views = new Views({
    service: 'test',
    url,
    database: source,
    projections: [counters],
    upcasters: {},
    onError: (error) => problems.push(error),
  });
  sequencer = new Sequencer({
    url,
    service: 'test',
    onError: (error) => problems.push(error),
  });
  store.onAppended(() => sequencer.wake());
  sequencer.onProgress(views.wake);
  sequencer.start();
  await views.start();
});
afterAll(async () => {
  await sequencer.stop();
  await views.stop();
  await store.close();
  await source.destroy();
  await database.drop();
  expect(problems).toEqual([]);
});

const say = async (id: string, ...events: readonly CounterEvent[]): Promise<string> => {
  const { eventId } = await store.decide(counter, id, () => events, metaOf());
  return eventId ?? '';
};
const show = async (id: string, moment?: Moment) => {
  const shown = await views.at([counters], moment);
  return shown.rows(counters).where('row.id = :id', { id }).getRawMany<CounterRow>();
};

describe('a view', () => {
  it('shows what was written, to who asks for no less than their own event', async () => {
    const id = randomUUID();
    await say(id, opened(id, 'Bø'));
    const after = await say(id, added(id, 2), added(id, 3));
    const moment = new Moment({ after });

    expect(await show(id, moment)).toEqual([
      { id, name: 'Bø', sum: 5, changedAt: '2012-09-01T08:00:00.000Z', amounts: [2, 3] },
    ]);
    expect(moment.behind).toBe(false);
  });

  it('says that it is behind when the event is not known within two seconds', async () => {
    const moment = new Moment({ after: randomUUID() });
    await show(randomUUID(), moment);
    expect(moment.behind).toBe(true);
  });

  it('shows every row as it was known at any instant', async () => {
    const id = randomUUID();
    const instants: string[] = [];
    const remember = async (after: string) => {
      await show(id, new Moment({ after }));
      instants.push(new Date().toISOString());
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const before = new Date().toISOString();
    await remember(await say(id, opened(id, 'Våler')));
    await remember(await say(id, added(id, 1), added(id, 1)));
    await remember(await say(id, added(id, 5)));
    await remember(await say(id, closed(id)));

    const sums = await Promise.all(
      [before, ...instants].map(async (asOf) =>
        (await show(id, new Moment({ asOf }))).map(({ sum }) => sum),
      ),
    );
    expect(sums).toEqual([[], [0], [2], [7], []]);
    expect(await show(id)).toEqual([]);
  });

  it('refuses an instant that has not been', async () => {
    const asOf = new Date(Date.now() + 60_000).toISOString();
    await expect(show(randomUUID(), new Moment({ asOf }))).rejects.toMatchObject({
      name: 'AsOfInFuture',
    });
  });

  it('leaves a row that an event can not change as it was, and goes on with all others', async () => {
    const [bad, good] = [randomUUID(), randomUUID()];
    await say(bad, opened(bad, 'bad'), added(bad, 1));
    await say(bad, added(bad, 13));
    await say(bad, added(bad, 1));
    const after = await say(good, opened(good, 'good'), added(good, 4));

    expect(await show(good, new Moment({ after }))).toMatchObject([{ sum: 4 }]);
    expect(await show(bad)).toMatchObject([{ sum: 1 }]);
    const stuck = await source.query('SELECT view, key, error FROM event_store.stuck');
    expect(stuck).toEqual([
      { view: 'counter_list_v1_1', key: bad, error: 'Error: this row can not take 13' },
    ]);
  });

  it('leaves stuck what can not be written, and what can not even be told the row of', async () => {
    const [bad, good] = [randomUUID(), randomUUID()];
    await say(bad, opened(bad, 'bad'));
    await say(bad, added(bad, 2_000_000_000), added(bad, 2_000_000_000)); // more than an int can hold
    await say(good, opened('no uuid at all', 'nobody'));
    const after = await say(good, opened(good, 'good'), added(good, 4));

    expect(await show(good, new Moment({ after }))).toMatchObject([{ sum: 4 }]);
    const stuck = await source.query(
      `SELECT key, error FROM event_store.stuck WHERE error NOT LIKE '%13' ORDER BY position`,
    );
    expect(stuck).toMatchObject([
      { key: bad, error: expect.stringMatching(/out of range for type integer/) },
      { key: 'no uuid at all', error: expect.stringMatching(/invalid input syntax for type uuid/) },
    ]);
  });

  it('is the same, past and present, when it is built anew in one batch', async () => {
    const again = projection<CounterRow, CounterEvent>({ ...counters, name: 'counter-again' });
    const rebuilt = new Views({
      service: 'test',
      url: database.url,
      database: source,
      projections: [again],
      upcasters: {},
    });
    await rebuilt.start();
    const rows = (table: string) => source.query(`SELECT * FROM views.${table} ORDER BY id, since`);

    expect(await rows('counter_again_v1_1')).toEqual(await rows('counter_list_v1_1'));
    expect(await rows('counter_again_v1_1_past')).toEqual(await rows('counter_list_v1_1_past'));
    await rebuilt.stop();
  });

  it('goes on where it stood, and two instances of it come to the same', async () => {
    const other = new Views({
      service: 'test',
      url: database.url,
      database: source,
      projections: [counters],
      upcasters: {},
    });
    await other.start();
    const id = randomUUID();
    await say(id, opened(id, 'Os'));
    let after = '';
    for (let n = 0; n < 100; n++) after = await say(id, added(id, 1));
    expect(await show(id, new Moment({ after }))).toMatchObject([{ sum: 100 }]);
    const shown = await other.at([counters], new Moment({ after }));
    const rows = await shown.rows(counters).where('row.id = :id', { id }).getRawMany();
    expect(rows).toMatchObject([{ sum: 100 }]);
    await other.stop();
  });
});
