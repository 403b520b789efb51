import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, openLog } from '../../infra/log-file.ts';
import { isFree } from '../../infra/ports.ts';
import { ended, isRunning, signal, until } from '../../infra/processes.ts';
import { workspace } from '../../infra/projects.ts';

interface Start {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
  /** Where its log lies. */
  readonly home: string;
  /** How long it may take until it listens: views may have to be built first. */
  readonly withinMs?: number;
}

/** A server in a process of its own, once it listens; answers how to stop it. */
export const startServerProcess = async ({ args, env, port, home, withinMs = 60_000 }: Start) => {
  const log = join(home, 'http.log');
  const output = openLog(log);
  const child = spawn(process.execPath, args, {
    cwd: workspace,
    env: { ...process.env, ...env },
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  const { pid = 0 } = child;
  const listens = async () => !(await isFree(port));
  await until(async () => !isRunning(pid) || (await listens()), withinMs);
  if (!isRunning(pid) || !(await listens()))
    throw new Error(`${args.join(' ')} does not start:\n${lastLines(log, 20)}`);
  return async (): Promise<void> => {
    signal(pid, 'SIGTERM');
    if (!(await ended(pid, 10_000))) signal(pid, 'SIGKILL');
  };
};
