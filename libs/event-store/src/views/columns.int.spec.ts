import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { metaOf } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { EntitySchema } from 'typeorm';
import { viewsWorld, type ViewsWorld } from '../../hammer/views-world.ts';
import { Moment } from './moment.ts';
import { projection } from './projection.ts';

interface Row {
  readonly id: string;
  readonly instant: string;
  readonly date: string;
  readonly amount: number;
  readonly share: number;
  readonly words: readonly string[];
  readonly facts: unknown;
  readonly open: boolean;
  readonly absent?: string | null;
}

type Shown = DomainEvent<'Shown', Row>;
type Seen = DomainEvent<'Seen', { readonly id: string }>;

const thing: Aggregate<null, Shown | Seen> = {
  name: 'thing',
  initial: null,
  evolve: { Shown: () => null, Seen: () => null },
};

const entity = new EntitySchema<Row>({
  name: 'thing',
  columns: {
    id: { type: 'uuid', primary: true },
    instant: { type: 'timestamptz' },
    date: { type: 'date' },
    amount: { type: 'int8' },
    share: { type: 'float8' },
    words: { type: 'text', array: true },
    facts: { type: 'jsonb' },
    open: { type: 'boolean' },
    absent: { type: 'text', nullable: true },
  },
});

const before: unknown[] = [];
const things = projection<Row, Shown | Seen>({
  name: 'thing',
  version: 1,
  entity,
  row: ({ id }) => id,
  on: {
    Shown: (_, row) => row,
    Seen: (row) => {
      before.push(row);
      return { ...row };
    },
  },
});

const row = (known: Partial<Row> = {}): Row => ({
  id: randomUUID(),
  instant: '2012-03-25T00:59:59.999Z',
  date: '2012-03-25',
  amount: 9_007_199_254_740_991,
  share: 0.1,
  words: ['heiltid', 'æ "ø", {å}', '', 'NULL'],
  facts: { nested: [1, -0.5, null, { text: '\u20ac \\ "' }], at: '2012-03-25T00:59:59.999Z' },
  open: false,
  absent: null,
  ...known,
});

jest.setTimeout(60_000);

let world: ViewsWorld;

beforeAll(async () => {
  world = await viewsWorld();
});
afterAll(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
});

const say = async (id: string, ...events: readonly (Shown | Seen)[]): Promise<Moment> => {
  const { eventId } = await world.store.decide(thing, id, () => events, metaOf());
  return new Moment({ after: eventId ?? '' });
};
const shown = (data: Row): Shown => ({ type: 'Shown', version: 1, data });
const seen = (id: string): Seen => ({ type: 'Seen', version: 1, data: { id } });

describe('a row', () => {
  it.each([
    ['of every type', row()],
    ['with the smallest of each', row({ amount: -9_007_199_254_740_991, words: [], facts: [] })],
    [
      'of summer time and a leap day',
      row({ instant: '2012-07-01T22:00:00.000Z', date: '2012-02-29' }),
    ],
    ['with a text as JSON', row({ facts: 'text' })],
  ])('%s comes out as it went in, now and as of then', async (_, data) => {
    const views = await world.views(things);
    const after = await say(data.id, shown(data));
    const show = async (moment: Moment) => {
      const rows = (await views.at([things], moment)).rows(things);
      return rows.where('row.id = :id', { id: data.id }).getRawMany<Row>();
    };
    expect(await show(after)).toEqual([data]);
    const asOf = new Date().toISOString();
    await say(data.id, shown({ ...data, open: true }));
    expect(await show(new Moment({ asOf }))).toEqual([data]);
    await world.stop(views);
  });

  it('is the same to its projection from memory and read again, also where it left something out', async () => {
    const { absent, ...data } = row();
    const first = await world.views(things);
    await first.at([things], await say(data.id, shown(data)));
    before.length = 0;
    await first.at([things], await say(data.id, seen(data.id)));
    await world.stop(first);
    const second = await world.views(things);
    await second.at([things], await say(data.id, seen(data.id)));

    expect(before).toHaveLength(2);
    expect(before[0]).toStrictEqual(before[1]);
    expect(before[1]).toStrictEqual({ ...data, absent });
  });
});
