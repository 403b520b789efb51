import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { eventually, metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { DataSource, EntitySchema } from 'typeorm';
import {
  EventStore,
  Moment,
  Sequencer,
  Views,
  connection,
  projection,
  rebuildView,
  wayBack,
} from '../index.ts';

type Counted = DomainEvent<'Counted', { id: string }>;
interface Row {
  readonly id: string;
  readonly count: number;
}
const tally: Aggregate<null, Counted> = {
  name: 'tally',
  initial: null,
  evolve: { Counted: () => null },
};
/** What this release makes of an event; a test puts another in its place, as a mended release would. */
let step = 1;
const tallies = projection<Row, Counted>({
  name: 'tally-list',
  version: 1,
  entity: new EntitySchema<Row>({
    name: 'tally',
    columns: { id: { type: 'uuid', primary: true }, count: { type: 'int' } },
  }),
  row: ({ id }) => id,
  on: {
    Counted: (row: Row | undefined, { id }) => ({ id, count: (row?.count ?? 0) + step }),
  },
});

let database: TestDatabase;
let source: DataSource;
let store: EventStore;
let sequencer: Sequencer;
let views: Views;
const options = () => ({ service: 'test', url: database.url, upcasters: {}, projection: tallies });
const ids = Array.from({ length: 10 }, () => randomUUID());

beforeAll(async () => {
  database = await testDatabase();
  const { url } = database;
  source = await new DataSource({
    type: 'postgres',
    url,
    extra: connection(url, 'test'),
  }).initialize();
  store = new EventStore({ service: 'test', url, published: new Set(), upcasters: {} });
  sequencer = new Sequencer({ url, service: 'test' });
  views = new Views({
    service: 'test',
    url,
    database: source,
    projections: [tallies],
    upcasters: {},
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
});

const count = async (id: string) => {
  const event: Counted = { type: 'Counted', version: 1, data: { id } };
  return (await store.decide(tally, id, () => [event], metaOf())).eventId ?? '';
};
const total = async (after: string) => {
  const shown = await views.at([tallies], new Moment({ after }));
  const row = await shown
    .rows(tallies)
    .select('sum(row.count)::int', 'sum')
    .getRawOne<{ sum: number }>();
  return row?.sum;
};

describe('building a view anew', () => {
  it('goes on beside reading and writing, and changes over to an equal one', async () => {
    const is = { writing: true };
    let written = 0;
    const writer = (async () => {
      for (let n = 0; is.writing; n++) {
        await count(ids[n % ids.length] ?? '');
        written++;
      }
    })();
    await eventually('some is written', () => written > 50);
    const places: number[] = [];
    const first = await rebuildView({ ...options(), onProgress: (place) => places.push(place) });
    const second = await rebuildView(options());
    is.writing = false;
    await writer;

    expect([first.live, second.live]).toEqual(['tally_list_v1_2', 'tally_list_v1_3']);
    expect(places.length).toBeGreaterThan(0);
    expect(await total(await count(ids[0] ?? ''))).toBe(written + 1);
    await eventually('the instance follows the new build', async () => {
      await count(ids[0] ?? '');
      return views.standing()[0]?.view === 'tally_list_v1_3';
    });
    const [seen] = await source.query('SELECT sum(count)::int AS sum FROM views.tally_list_v1');
    expect(seen.sum).toBeGreaterThan(written);
  });

  it('changes nothing when the new one is not equal', async () => {
    await total(await count(ids[0] ?? '')); // nothing is on its way while the release is another
    step = 2;
    await expect(rebuildView(options())).rejects.toMatchObject({ name: 'BuildDiffers' });
    step = 1;
    const builds = await source.query(
      'SELECT build, state FROM event_store.view_build ORDER BY build',
    );
    expect(builds).toEqual([
      { build: 1, state: 'kept' },
      { build: 2, state: 'kept' },
      { build: 3, state: 'live' },
    ]);
  });

  it('has a way back to the build before, brought up to date', async () => {
    const before = await total(await count(ids[1] ?? ''));
    const { live } = await wayBack(options());
    expect(live).toBe('tally_list_v1_2');
    const after = await count(ids[1] ?? '');
    await eventually('one more is counted', async () => (await total(after)) === (before ?? 0) + 1);
  });

  it('clears away what an interrupted one left', async () => {
    await source.query(
      `INSERT INTO event_store.view_build (name, version, build, state) VALUES ('tally-list', 1, 9, 'building')`,
    );
    expect((await rebuildView(options())).live).toBe('tally_list_v1_4');
  });
});
