import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** When a process began; undefined if it has ended. A pid is used again, a pid with its beginning is not. */
export const beginningOf = (pid: number): string | undefined =>
  process.platform === 'linux' ? fromProc(pid) : fromPs(pid);

/** A process that can be recognised later. */
export interface Identified {
  readonly pid: number;
  readonly beginning: string;
}

export const ourselves = (): Identified => ({
  pid: process.pid,
  beginning: beginningOf(process.pid) ?? '',
});

export const lives = ({ pid, beginning }: Identified): boolean => beginningOf(pid) === beginning;

export const isRunning = (pid: number): boolean => beginningOf(pid) !== undefined;

/** Whether the process ended in time. */
export async function ended(pid: number, withinMs: number): Promise<boolean> {
  return until(() => !isRunning(pid), withinMs);
}

/** Asks again and again until the answer is yes, or time is up. */
export async function until(
  answer: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    if (await answer()) return true;
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
}

/** A signal to a process, or by a negative pid to its group, that may be gone by now. */
export function signal(pid: number, name: NodeJS.Signals): void {
  if (pid === 0) return; // It never began. To the system, 0 is everyone in our own group.
  try {
    process.kill(pid, name);
  } catch {
    // It ended first: nothing is left to tell it.
  }
}

/** Whether a server is at work in its data directory: there it works, or else its command names it. */
export function worksIn(pid: number, directory: string, named: string): boolean {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes(named);
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(directory);
  } catch {
    return false; // Not ours to look into, or gone.
  }
}

function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold spaces and parentheses.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${rest[18]}`;
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const line = stdout.trim();
  return line === '' || line.startsWith('Z') ? undefined : line.slice(line.indexOf(' ') + 1);
}
