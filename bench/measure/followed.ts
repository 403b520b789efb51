import { pace, type Sample } from './drive.ts';
import type { OnSeen, Watch } from './sightings.ts';
import { percentile } from './statistics.ts';

/**
 * Begins so many numbered operations a second, and asks of each how long it took from there until it was seen. The first
 * second is not counted.
 */
export const followed = async (
  watching: (onSeen: OnSeen) => Promise<Watch>,
  operation: (number: number) => Promise<unknown>,
  perSecond: number,
  seconds: number,
): Promise<Sample> => {
  const begun = new Map<number, number>();
  const tookMs: number[] = [];
  const watch = await watching((number, at) => {
    if (number > perSecond) tookMs.push(at - (begun.get(number) ?? NaN));
  });
  const begin = (n: number) => {
    begun.set(n + 1, performance.now());
    return operation(n + 1);
  };
  await pace(begin, perSecond, seconds + 1);
  await watch.until(begun.size);
  await watch.stop();
  return { p50Ms: percentile(tookMs, 0.5), p99Ms: percentile(tookMs, 0.99), rows: tookMs.length };
};
