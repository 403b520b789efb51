import { describe, expect, it } from '@jest/globals';
import { interleavings } from './interleavings.ts';
import { Stage } from './stage.ts';
import type { TrapNumber } from './traps.ts';

/** What the interleaving that walks into a trap loses, in the schema as it is or with that trap put back. */
const lostBy = async (interleaving: TrapNumber, trap?: TrapNumber): Promise<number> => {
  const stage = await Stage.set(trap);
  try {
    await interleavings[interleaving](stage);
    return await stage.lost();
  } finally {
    await stage.clear();
  }
};

const cases: readonly (readonly [TrapNumber, string, string])[] = [
  [1, 'of a transaction above the xmax of the snapshot', "if a gap's bound is that xmax"],
  [2, 'whose row comes long after its id', 'if an id can be older than its xid'],
  [3, 'of a session that writes now and then', 'if a session keeps ids in store'],
];

describe.each(cases)('trap %i: the event %s', (trap, _, wrong) => {
  it('gets its place', async () => expect(await lostBy(trap)).toBe(0), 60_000);

  it(`is lost ${wrong}`, async () => expect(await lostBy(trap, trap)).toBe(1), 60_000);
});

describe('the sequence of ids', () => {
  it('hands out one at a time', async () => {
    const stage = await Stage.set();
    const sizes = `SELECT array_agg(cache_size::int) AS value FROM pg_sequences WHERE schemaname = 'event_store'`;
    expect(await stage.value(sizes)).toEqual([1]);
    await stage.clear();
  });
});
