import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { between, dice } from '../../hammer/dice.ts';
import { slowDown } from '../../hammer/disturbances.ts';
import { tallies, type TallyRow } from '../../hammer/tally.ts';
import { viewsWorld, type ViewsWorld } from '../../hammer/views-world.ts';
import { AsOfInFuture, Moment } from './moment.ts';
import type { Views } from './views.ts';

const ROUNDS = 150;
const ASKERS = 4;
const WRITERS = 4;

let world: ViewsWorld;
let views: Views;
const tally = tallies('tally');

beforeAll(async () => {
  world = await viewsWorld();
  await slowDown(world.owner);
  views = await world.views(tally);
});
afterAll(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
});

const show = async (asOf: string): Promise<string> => {
  const shown = await views.at([tally], new Moment({ asOf }));
  const rows = await shown.rows(tally).orderBy('row.id').getRawMany<TallyRow>();
  return JSON.stringify(rows);
};

/** This moment, one just past, or the very instant at which the last events entered the log. */
const someInstant = async (): Promise<string> => {
  if (dice(3)) return new Date(Date.now() - dice(2) * between(0, 20)).toISOString();
  const { rows } = await world.owner.query<{ at: Date }>(
    'SELECT at FROM event_store.sequencer WHERE position > 0',
  );
  return (rows[0]?.at ?? new Date()).toISOString();
};

describe('a view as of an instant', () => {
  it('is the same whenever it is asked for, also while a step of the sequencer is under way', async () => {
    const asked: [asOf: string, answer: string][] = [];
    let busy = true;
    const ask = async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const asOf = await someInstant();
        const answer = await show(asOf).catch((error: unknown) => {
          if (error instanceof AsOfInFuture) return undefined; // it begins within this millisecond
          throw error;
        });
        if (answer === undefined) continue;
        asked.push([asOf, answer]);
        expect(await show(asOf)).toBe(answer);
      }
    };
    const writing = Array.from({ length: WRITERS }, () => world.write(() => busy));
    await Promise.all(Array.from({ length: ASKERS }, ask)).finally(() => (busy = false));
    await Promise.all(writing);

    expect(new Set(asked.map(([, answer]) => answer)).size).toBeGreaterThan(1);
    for (const [asOf, answer] of asked) expect([asOf, await show(asOf)]).toEqual([asOf, answer]);
  }, 180_000);
});
