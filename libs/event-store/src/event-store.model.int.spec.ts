import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Rejected, type Aggregate, type CommandMeta, type DomainEvent } from '@samanom/kernel';
import { metaOf, testDatabase, type TestDatabase } from '@samanom/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { EventStore } from './event-store.ts';
import { eventIdOf } from './ids.ts';

type Added = DomainEvent<'Added', { readonly by: number }>;

const sum: Aggregate<number, Added> = {
  name: 'sum',
  initial: 0,
  evolve: { Added: (before, { by }) => before + by },
};

const MOST = 20;

/** Adds each, one event for each; nothing to do where there is none; refused above the limit. */
const add =
  (each: readonly number[]) =>
  (before: number): readonly Added[] => {
    if (each.reduce((a, b) => a + b, before) > MOST) throw new Rejected('too-much');
    return each.map((by) => ({ type: 'Added', version: 1, data: { by } }));
  };

interface Act {
  readonly stream: number;
  readonly store: number;
  readonly each: readonly number[];
  /** Sends again the command that was sent so many acts ago. */
  readonly again: number | null;
  /** How many events have come since the caller looked; null: the caller does not say. */
  readonly unseen: number | null;
}

const acts = fc.array(
  fc.record<Act>({
    stream: fc.nat(2),
    store: fc.nat(1),
    each: fc.array(fc.integer({ min: -3, max: 8 }), { maxLength: 3 }),
    again: fc.option(fc.nat(5), { freq: 3 }),
    unseen: fc.option(fc.nat(2), { freq: 2 }),
  }),
  { minLength: 5, maxLength: 25 },
);

/** What a stream should hold: for each event the amount, and the command that wrote it. */
type Model = { readonly by: number; readonly commandId: string }[];

/** What the store should answer, worked out on the model; which is changed as the stream should be. */
const expected = (model: Model, streamId: string, { each }: Act, meta: CommandMeta) => {
  const { commandId, basis } = meta;
  const stand = (version: number, added: number) => {
    const last = model[version - 1];
    const n = model.slice(0, version).filter((one) => one.commandId === last?.commandId).length;
    const eventId = last ? eventIdOf(last.commandId, streamId, n) : null;
    return { streamId, version, eventId, added };
  };
  const answered = model.findLastIndex((one) => one.commandId === commandId);
  if (answered >= 0) return stand(answered + 1, 0);
  if (basis && basis.version !== model.length)
    return { name: 'StaleVersion', seen: basis.version, current: model.length };
  const now = model.reduce((total, { by }) => total + by, 0);
  if (each.reduce((a, b) => a + b, now) > MOST) return { name: 'Rejected', code: 'too-much' };
  model.push(...each.map((by) => ({ by, commandId })));
  return stand(model.length, each.length);
};

let database: TestDatabase;
let stores: EventStore[];

beforeAll(async () => {
  database = await testDatabase();
  const options = { service: 'test', url: database.url, published: new Set<string>() };
  stores = [1, 2].map(() => new EventStore({ ...options, upcasters: {} }));
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await database.drop();
});

describe('the store', () => {
  it('answers and keeps what its model does, whatever is asked, again or on an old basis', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const ids = [randomUUID(), randomUUID(), randomUUID()];
        const models: Model[] = ids.map(() => []);
        const sent: CommandMeta[] = [];
        for (const act of all) {
          const [id, model] = [ids[act.stream] ?? '', models[act.stream] ?? []];
          const store = stores[act.store] as EventStore;
          const basis = { version: Math.max(0, model.length - (act.unseen ?? 0)), shown: 'hash' };
          const fresh = metaOf(act.unseen === null ? {} : { basis });
          const meta = (act.again === null ? undefined : sent.at(-1 - act.again)) ?? fresh;
          sent.push(meta);

          const due = expected(model, store.streamId('sum', id), act, meta);
          const answer = store
            .decide(sum, id, add(act.each), meta)
            .catch((error: unknown) => error);
          expect(await answer).toMatchObject(due);
        }
        for (const [n, id] of ids.entries()) {
          const model = models[n] ?? [];
          const state = model.reduce((total, { by }) => total + by, 0);
          expect(await stores[0]?.load(sum, id)).toEqual({ state, version: model.length });
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('comes to one history when the same acts come all at once', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const id = randomUUID();
        const metas = all.map(() => metaOf());
        // Each command is sent to both stores, as by a caller who got no answer.
        const answers = await Promise.allSettled(
          all.flatMap(({ each }, n) =>
            stores.map((store) => store.decide(sum, id, add(each), metas[n] as CommandMeta)),
          ),
        );
        const added = answers.map((one) => (one.status === 'fulfilled' ? one.value.added : 0));
        const lost = answers.filter(
          (one) => one.status === 'rejected' && !(one.reason instanceof Rejected),
        );
        const { state, version } = (await stores[0]?.load(sum, id)) ?? { state: NaN, version: NaN };
        expect(lost).toEqual([]);
        expect(version).toBe(added.reduce((a, b) => a + b, 0));
        expect(state).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
