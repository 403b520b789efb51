import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStore, Sequencer } from '@samanom/event-store';
import { Rejected } from '@samanom/kernel';
import { eventually, metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  Reactions,
  findParked,
  listParked,
  reaction,
  releaseStream,
  type Hands,
  type Reaction,
} from '../src/index.ts';
import { Answer, source, type Asked } from './asked.ts';

let database: TestDatabase;
let pool: pg.Pool;
let store: EventStore;
let sequencer: Sequencer;
let running: Reactions[] = [];

/** What was done, and what shall go wrong. */
let answers: {
  readonly n: number;
  readonly commandId: string;
  readonly causationId: string | undefined;
}[] = [];
let refuse = new Set<number>();
let fail = new Map<number, number>();

const hands: Hands = {
  service: 'test',
  upcasters: {},
  versions: new Map([['Asked', 1]]),
  now: () => '2012-09-01T08:00:00.000Z',
  execute: (command) => {
    const { data, meta } = command as Answer;
    if (refuse.has(data.n)) return Promise.reject(new Rejected('no-such-answer', { n: data.n }));
    const left = fail.get(data.n) ?? 0;
    fail.set(data.n, left - 1);
    if (left > 0) return Promise.reject(new Error(`${data.n} is too much`));
    answers.push({ n: data.n, commandId: meta.commandId, causationId: meta.causationId });
    return Promise.resolve();
  },
};

const answering = (from: Reaction['from'] = 'beginning') =>
  reaction<Asked>({
    name: `answer-when-asked-${randomUUID()}`,
    from,
    on: { Asked: ({ n }) => [{ target: String(n), command: (meta) => new Answer({ n }, meta) }] },
  });

const run = (one: Reaction<Asked>) => {
  const reactions = new Reactions({ ...hands, url: database.url, reactions: [one] });
  sequencer.onProgress(reactions.wake);
  reactions.start();
  running.push(reactions);
  return reactions;
};
const ask = async (stream: string, ...numbers: readonly number[]) => {
  const events = numbers.map((n): Asked => ({ type: 'Asked', version: 1, data: { n } }));
  const { eventId } = await store.decide(source, stream, () => events, metaOf());
  return eventId;
};
const answered = () => answers.map(({ n }) => n);

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 3 });
  store = new EventStore({
    service: 'test',
    url: database.url,
    published: new Set(),
    upcasters: {},
  });
  sequencer = new Sequencer({ service: 'test', url: database.url });
  store.onAppended(() => sequencer.wake());
  sequencer.start();
});
beforeEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
  [answers, refuse, fail] = [[], new Set(), new Map()];
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await sequencer.stop();
  await store.close();
  await pool.end();
  await database.drop();
});

describe('a reaction', () => {
  it('does what is asked for once, because of the event, and goes on where it stood', async () => {
    const one = answering();
    const eventId = await ask(randomUUID(), 1);
    const first = run(one);
    await eventually('1 is answered', () => answered().includes(1));
    expect(answers.find(({ n }) => n === 1)?.causationId).toBe(eventId);
    await first.stop();
    run(one);
    await ask(randomUUID(), 2);
    await eventually('2 is answered', () => answered().includes(2));
    expect(answered()).toEqual([1, 2]);
  });

  it('begins where it says: with all that happened, or with what happens from now', async () => {
    await ask(randomUUID(), 10);
    run(answering('now'));
    await eventually('it stands at the end', () =>
      running.every(({ status }) => status.length === 1),
    );
    await ask(randomUUID(), 11);
    await eventually('11 is answered', () => answered().includes(11));
    expect(answered()).not.toContain(10);
  });

  it('gives the same command id for the same event, so that a repeat does nothing', async () => {
    const one = answering();
    run(one);
    await ask(randomUUID(), 20);
    await eventually('20 is answered', () => answered().includes(20));
    await running[0]?.stop();
    await pool.query(`UPDATE event_store.checkpoint SET position = 0 WHERE name = $1`, [
      `reaction ${one.name}`,
    ]);
    run(one);
    const twice = () => answers.filter(({ n }) => n === 20);
    await eventually('20 is answered again', () => twice().length === 2);
    expect(twice()[0]?.commandId).toBe(twice()[1]?.commandId);
  });

  it('puts a command that a rule refuses on the work list, and goes on', async () => {
    refuse.add(30);
    const one = answering('now');
    run(one);
    await eventually('it stands at the end', () =>
      running.every(({ status }) => status.length === 1),
    );
    await ask(randomUUID(), 30, 31);
    await eventually('31 is answered', () => answered().includes(31));
    const { refused, parked } = await listParked(pool);
    expect(refused).toMatchObject([
      { reaction: one.name, command: 'Answer', code: 'no-such-answer', params: { n: 30 } },
    ]);
    expect(parked).toEqual([]);
  });

  it('tries again when something goes wrong, and parks the stream when it stays so', async () => {
    const [bad, good] = [randomUUID(), randomUUID()];
    fail = new Map([
      [40, 2],
      [41, 8],
    ]);
    const one = answering('now');
    run(one);
    await eventually('it stands at the end', () =>
      running.every(({ status }) => status.length === 1),
    );
    await ask(bad, 40, 41, 42);
    await ask(good, 43);
    await eventually('43 is answered', () => answered().includes(43));
    expect(answered()).toEqual([40, 43]);
    const parked = (await listParked(pool)).parked.filter(
      ({ reaction: name }) => name === one.name,
    );
    expect(parked).toMatchObject([
      { error: 'Error: 41 is too much', type: 'Asked' },
      { error: 'waits behind another' },
    ]);

    const first = await findParked(pool, parked[0]?.id ?? '');
    if (!first) throw new Error('nothing is parked');
    expect(await releaseStream(pool, hands, one, first, false)).toBe(0);
    expect(await releaseStream(pool, hands, one, first, false)).toBe(2);
    expect(answered()).toEqual([40, 43, 41, 42]);
    expect(await findParked(pool, first.id)).toBeUndefined();
  });

  it('leaves an event alone when it is skipped, and takes the rest of its stream', async () => {
    fail.set(50, 100);
    const one = answering('now');
    run(one);
    await eventually('it stands at the end', () =>
      running.every(({ status }) => status.length === 1),
    );
    await ask(randomUUID(), 50, 51);
    await eventually('two are parked', async () => {
      const { parked } = await listParked(pool);
      return parked.filter(({ reaction: name }) => name === one.name).length === 2;
    });
    const [first] = (await listParked(pool)).parked.filter(
      ({ reaction: name }) => name === one.name,
    );
    if (!first) throw new Error('nothing is parked');
    expect(await releaseStream(pool, hands, one, first, true)).toBe(1);
    expect(answered()).toEqual([51]);
  });

  it('is carried out by one of two instances, and taken over when that one ends', async () => {
    const one = answering('now');
    const [first, second] = [run(one), run(one)];
    await eventually('one leads', () => first.status.length + second.status.length > 0);
    const leading = first.status.length > 0 ? first : second;
    await ask(randomUUID(), 60);
    await eventually('60 is answered', () => answered().includes(60));
    await leading.stop();
    await ask(randomUUID(), 61);
    await eventually('61 is answered', () => answered().includes(61));
    expect(answered()).toEqual([60, 61]);
  });
});
