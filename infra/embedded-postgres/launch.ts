import { spawn } from 'node:child_process';
import { appendFileSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, openLog } from '../log-file.ts';
import { isFree } from '../ports.ts';
import { Problem } from '../problem.ts';
import { isRunning, until } from '../processes.ts';
import type { Account } from './account.ts';
import {
  disarmStalePidFile,
  findPostmaster,
  stopPostmaster,
  type Postmaster,
} from './postmaster.ts';
import { settings } from './settings.ts';

interface Launch {
  readonly postgres: string;
  readonly account: Account;
  readonly directory: string;
  readonly port: number;
  readonly durable: boolean;
}

export const logOf = (directory: string): string => join(directory, 'server.log');

/** A new server, ready for clients. */
export async function startPostmaster(launch: Launch): Promise<Postmaster> {
  const { directory, port } = launch;
  if (!(await until(() => isFree(port), 3_000))) throw new Problem(`port ${port} is taken`);
  disarmStalePidFile(directory);
  let found: Postmaster | undefined;
  // Backends of a killed server need a moment to let go of its memory: until then a new one gives up.
  await until(async () => {
    found = await attempt(launch);
    return found !== undefined || !complaint(directory).includes('shared memory block');
  }, 10_000);
  if (found) return found;
  throw new Problem(`PostgreSQL does not start on ${directory}: ${complaint(directory)}`);
}

async function attempt(launch: Launch): Promise<Postmaster | undefined> {
  const pid = spawnServer(launch);
  let found: Postmaster | undefined;
  await until(() => {
    found = findPostmaster(launch.directory);
    return (found?.pid === pid && found.ready) || !isRunning(pid);
  }, 60_000);
  if (found?.pid === pid && found.ready) return found;
  await stopPostmaster(pid);
  return undefined;
}

function spawnServer({ postgres, account, directory, port, durable }: Launch): number {
  const log = openLog(logOf(directory));
  const [command = postgres, ...args] = [
    ...account.wrapper,
    postgres,
    '-D',
    directory,
    ...settings(port, durable),
  ];
  const child = spawn(command, args, {
    ...account.as,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    detached: true, // A group of its own: the terminal's Ctrl-C must not end it before its clients.
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', (error) => appendFileSync(logOf(directory), `FATAL: ${error.message}\n`));
  child.unref();
  return child.pid ?? 0;
}

function complaint(directory: string): string {
  const lines = lastLines(logOf(directory), 50).split('\n');
  const fatal = lines.find((line) => line.includes('FATAL:'));
  return fatal?.slice(fatal.indexOf('FATAL:')) ?? lines.at(-1) ?? '';
}
