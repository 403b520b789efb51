import { percentile } from './statistics.ts';

/** What one turn of a contestant came to. */
export type Sample = Readonly<Record<string, number>>;

/** One caller's next operation. */
export type Operation = (caller: number) => Promise<unknown>;

const WARM_UP_SECONDS = 0.5;

/** A closed loop: each caller waits for its operation before the next one. What is not yet warm is not counted. */
export const drive = async (
  operation: Operation,
  callers: number,
  seconds: number,
): Promise<Sample> => {
  const tookMs: number[] = [];
  const begin = performance.now() + WARM_UP_SECONDS * 1000;
  const end = begin + seconds * 1000;
  const call = async (caller: number): Promise<void> => {
    for (let before = performance.now(); before < end;) {
      await operation(caller);
      const now = performance.now();
      if (now >= begin && now < end) tookMs.push(now - before);
      before = now;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  return {
    perSecond: tookMs.length / seconds,
    p50Ms: percentile(tookMs, 0.5),
    p99Ms: percentile(tookMs, 0.99),
  };
};

/** Begins an operation at a steady rate, however long each one takes; ends when the last has ended. */
export const pace = async (
  operation: (n: number) => Promise<unknown>,
  perSecond: number,
  seconds: number,
): Promise<void> => {
  const begin = performance.now();
  const underWay: Promise<unknown>[] = [];
  for (let n = 0; n < perSecond * seconds;) {
    const due = Math.min(perSecond * seconds, ((performance.now() - begin) / 1000) * perSecond);
    while (n < due) underWay.push(operation(n++));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(underWay);
};

/** How fast so many events were worked off. */
export const rate = async (events: number, work: () => Promise<unknown>): Promise<Sample> => {
  const begin = performance.now();
  await work();
  const seconds = (performance.now() - begin) / 1000;
  return { perSecond: events / seconds, seconds };
};
