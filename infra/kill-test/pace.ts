import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 50;

/** Something that goes on to a number. */
export interface Course {
  readonly name: string;
  readonly end: number;
  readonly now: () => Promise<number>;
}

/** Waits until everything has come to its end; answers how many a second each did, from its first until its last. */
export async function paceOf(courses: readonly Course[]): Promise<readonly string[]> {
  return Promise.all(
    courses.map(async ({ name, end, now }) => {
      let first: { readonly at: number; readonly count: number } | undefined;
      for (;;) {
        const [count, at] = [await now(), performance.now()];
        if (count > 0) first ??= { at, count };
        if (first && count >= end) {
          const seconds = (at - first.at) / 1000;
          const pace = Math.round((count - first.count) / Math.max(seconds, EVERY_MS / 1000));
          return `${name}: ${count} in ${seconds.toFixed(1)} s, ${pace} a second`;
        }
        await sleep(EVERY_MS);
      }
    }),
  );
}
