import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, isRunning, signal, worksIn } from '../processes.ts';

/** A running server, as its `postmaster.pid` tells of it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const pidFile = (directory: string): string => join(directory, 'postmaster.pid');

const linesOf = (directory: string): readonly string[] =>
  existsSync(pidFile(directory)) ? readFileSync(pidFile(directory), 'utf8').split('\n') : [];

export function findPostmaster(directory: string): Postmaster | undefined {
  const [pid, , , port, , , , status] = linesOf(directory);
  // A pid left in the file may by now be somebody else's.
  if (!pid || !isRunning(Number(pid)) || !worksIn(Number(pid), directory, `-D ${directory}`))
    return undefined;
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' };
}

/**
 * PostgreSQL won't start while the pid in the file of a dead server lives on as something else. Our own
 * pid, its parent's, it takes for stale; deleting the file would also delete its guard of shared memory.
 */
export function disarmStalePidFile(directory: string): void {
  const [pid, ...rest] = linesOf(directory);
  if (pid) writeFileSync(pidFile(directory), [process.pid, ...rest].join('\n'));
}

/** Fast shutdown: clients are cut off, everything committed is kept. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await ended(pid, 20_000)) return;
  signal(pid, 'SIGQUIT'); // Also loses nothing, the next start replays the log.
  if (await ended(pid, 5_000)) return;
  signal(pid, 'SIGKILL');
  await ended(pid, 5_000);
}
