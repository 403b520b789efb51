import { createHash } from 'node:crypto';
import { v5 } from 'uuid';

const namespace = '2b1d9c50-6f0e-5c39-8a44-0d3c5e7f9a61';

/** The same parts give the same id in every run: of things, persons and commands. */
export const idOf = (...parts: readonly (string | number)[]): string =>
  v5(JSON.stringify(parts), namespace);

/** Numbers from 0 to 1 that follow from the parts alone, in whatever order callers come. (mulberry32) */
const numbersOf = (...parts: readonly (string | number)[]): (() => number) => {
  let state = createHash('sha256').update(JSON.stringify(parts)).digest().readUInt32LE();
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Choices that follow from a seed. */
export interface Choices {
  /** From least to most, both included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <One>(all: readonly [One, ...One[]]) => One;
  /** So many of them, in their order. */
  readonly some: <One>(all: readonly One[], count: number) => readonly One[];
  readonly happens: (share: number) => boolean;
}

export const choicesOf = (...parts: readonly (string | number)[]): Choices => {
  const next = numbersOf(...parts);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    oneOf: (all) => all[between(0, all.length - 1)] ?? all[0],
    some: (all, count) => {
      const drawn = all.map((one, place) => ({ one, place, lot: next() }));
      return drawn
        .toSorted((one, other) => one.lot - other.lot)
        .slice(0, count)
        .toSorted((one, other) => one.place - other.place)
        .map(({ one }) => one);
    },
    happens: (share) => next() < share,
  };
};
