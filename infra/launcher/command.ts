import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../log-file.ts';
import { signal as send } from '../processes.ts';
import { toolsPath, workspace } from '../projects.ts';

interface Command {
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly log: string;
  readonly signal: AbortSignal;
}

/** Spares a later start a second of compiling. */
export const compileCache = {
  NODE_COMPILE_CACHE: join(workspace, 'node_modules/.cache/node-compile'),
};

/** Runs a script of the workspace to its end, in a group of its own: it stops when we say so. */
export async function runToEnd({ args, env, log, signal }: Command): Promise<number | null> {
  signal.throwIfAborted();
  const output = openLog(log);
  const child = spawn(process.execPath, args, {
    cwd: workspace,
    detached: true,
    env: { ...process.env, ...compileCache, PATH: toolsPath, ...env },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const stop = (): void => {
    if (child.pid) send(-child.pid, 'SIGTERM');
  };
  signal.addEventListener('abort', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  return code;
}
