import { linkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from '../json-file.ts';
import { isCode, Problem } from '../problem.ts';
import { lives, ourselves, type Identified } from '../processes.ts';

/** The launcher at work on a data directory. One that was killed holds nothing: its process is gone. */
export interface Holder extends Identified {
  readonly port: number;
}

const lockIn = (data: string): string => join(data, 'launcher.json');

/** Who runs on this data directory. */
export function holderOf(data: string): Holder | undefined {
  const holder = readJson(lockIn(data)) as Holder | undefined;
  return holder && lives(holder) ? holder : undefined;
}

/** Takes the data directory for this process; answers how to give it back. */
export function takeLock(data: string, port: number): () => void {
  const lock = lockIn(data);
  const mine = `${lock}.${process.pid}`;
  writeJson(mine, { ...ourselves(), port });
  try {
    while (!linked(mine, lock)) {
      const holder = holderOf(data);
      if (holder)
        throw new Problem(
          `already running on ${data} (process ${holder.pid}, PORT ${holder.port}): stop that one, or set SAMANOM_DATA and PORT`,
        );
      removeStale(lock, mine);
    }
  } finally {
    rmSync(mine);
  }
  return () => rmSync(lock, { force: true });
}

/** Linking is the one step of which only one of two at once succeeds. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Set aside before it goes: another launcher may have replaced the stale lock by its own meanwhile. */
function removeStale(lock: string, mine: string): void {
  const aside = `${mine}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const owner = readJson(aside) as Holder | undefined;
  if (owner && lives(owner)) linked(aside, lock);
  rmSync(aside);
}
