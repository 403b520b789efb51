import type { Sample } from './drive.ts';

/** An event as a follower met it. */
export interface Met {
  readonly stream: string;
  readonly version: number;
}

const seen = ({ stream, version }: Met): string => `${stream} ${version}`;

/** What a follower made of the events that were written, by the order in which it met them. */
export const faults = (written: readonly Met[], met: readonly Met[]): Sample => {
  const times = new Map<string, number>();
  const highest = new Map<string, number>();
  let outOfOrder = 0;
  for (const one of met) {
    times.set(seen(one), (times.get(seen(one)) ?? 0) + 1);
    const before = highest.get(one.stream) ?? 0;
    if (one.version < before) outOfOrder++;
    highest.set(one.stream, Math.max(before, one.version));
  }
  return {
    written: written.length,
    lost: written.filter((one) => !times.has(seen(one))).length,
    doubled: met.length - times.size,
    outOfOrder,
  };
};

/** Reads on from where it stands until told that no more will come and nothing has come for a while. */
export const followUntil = async <Place>(
  begin: Place,
  read: (place: Place) => Promise<{ readonly met: readonly Met[]; readonly place: Place }>,
  isOver: () => boolean,
): Promise<readonly Met[]> => {
  const all: Met[] = [];
  const QUIET_READS = 50;
  for (let place = begin, quiet = 0; quiet < QUIET_READS;) {
    const more = await read(place);
    all.push(...more.met);
    place = more.place;
    quiet = more.met.length === 0 && isOver() ? quiet + 1 : 0;
    if (more.met.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return all;
};
