import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from './dice.ts';

export interface Shift {
  /** Waits for this one's shift; false when all work is over. */
  readonly atWork: () => Promise<boolean>;
}

const SHIFT_MS = 250;

/**
 * Now all are at work, now only the first few: while many are, some transaction always runs, and keeps every gap from
 * being forgotten, also one that is held open by too little.
 */
export const shifts = (all: number, goOn: () => boolean): Shift[] => {
  let present = all;
  let until = 0;
  const isPresent = (n: number) => {
    if (Date.now() >= until) {
      until = Date.now() + SHIFT_MS;
      present = dice(3) ? 2 + dice(3) : all;
    }
    return n < present;
  };
  return Array.from({ length: all }, (_, n) => ({
    atWork: async () => {
      while (goOn() && !isPresent(n)) await sleep(5);
      return goOn();
    },
  }));
};
