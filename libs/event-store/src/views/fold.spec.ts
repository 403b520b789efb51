import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldSteps, type Folded, type Since, type Step, type Was } from './fold.ts';

interface Row {
  readonly sum: number;
}

type Does = number | 'same' | 'end' | 'throw';

const folds: Readonly<Record<Exclude<Does, number>, Step['fold']>> = {
  same: (before) => before ?? null,
  end: () => null,
  throw: () => {
    throw new Error('can not be');
  },
};

const stepOf = (key: string, does: Does, position: number): Step => ({
  key,
  ofRow: true,
  position,
  fold:
    typeof does === 'number'
      ? (before) => ({ sum: ((before as Row | undefined)?.sum ?? 0) + does })
      : folds[does],
});

const histories = fc
  .array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      does: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: -9, max: 9 }) },
        { weight: 2, arbitrary: fc.constantFrom<Does>('same', 'end') },
        { weight: 1, arbitrary: fc.constant<Does>('throw') },
      ),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map(({ key, does }, n) => stepOf(key, does, n + 1)));

interface View {
  readonly live: Map<string, Since>;
  readonly past: Was[];
  readonly stuck: Folded['stuck'][number][];
}

/** What the tables hold after these batches, one after the other. */
const viewAfter = (batches: readonly (readonly Step[])[]): View => {
  const view: View = { live: new Map(), past: [], stuck: [] };
  for (const steps of batches) {
    const skip = new Set(view.stuck.map(({ key }) => key));
    const { now, were, stuck } = foldSteps(steps, new Map(view.live), skip);
    for (const [key, row] of now)
      if (row) view.live.set(key, row);
      else view.live.delete(key);
    view.past.push(...were);
    view.stuck.push(...stuck);
  }
  return view;
};

const split = (steps: readonly Step[], sizes: readonly number[]): Step[][] => {
  const batches: Step[][] = [];
  let from = 0;
  for (const size of [...sizes, steps.length]) {
    batches.push(steps.slice(from, from + size));
    from += size;
  }
  return batches;
};

describe('folding', () => {
  it('comes to the same rows, the same past and the same stuck rows however it is split', () =>
    fc.assert(
      fc.property(histories, fc.array(fc.nat(10)), (steps, sizes) => {
        expect(viewAfter(split(steps, sizes))).toEqual(viewAfter([steps]));
      }),
      { numRuns: 500 },
    ));

  it('keeps for every position exactly the rows that there were then', () =>
    fc.assert(
      fc.property(histories, (steps) => {
        const { live, past } = viewAfter([steps]);
        for (let position = 0; position <= steps.length; position++) {
          const then = viewAfter([steps.slice(0, position)]).live;
          const known = [
            ...[...live.values()].filter(({ since }) => since <= position),
            ...past.filter(({ since, until }) => since <= position && position < until),
          ];
          const sums = (rows: Iterable<Since>) => [...rows].map(({ row }) => (row as Row).sum);
          expect(sums(known).toSorted()).toEqual(sums(then.values()).toSorted());
        }
      }),
    ));

  it('makes no new version of a row that an event leaves as it is', () =>
    expect(viewAfter([[stepOf('a', 1, 1), stepOf('a', 'same', 2)]])).toEqual({
      live: new Map([['a', { row: { sum: 1 }, since: 1 }]]),
      past: [],
      stuck: [],
    }));

  it('leaves a row alone after the first step that throws', () => {
    const steps = [stepOf('a', 1, 1), stepOf('a', 'throw', 2), stepOf('a', 5, 3)];
    expect(viewAfter([steps])).toEqual({
      live: new Map([['a', { row: { sum: 1 }, since: 1 }]]),
      past: [],
      stuck: [{ key: 'a', position: 2, error: 'Error: can not be' }],
    });
  });
});
