import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { toolsPath, workspace } from '../projects.ts';

let running: ChildProcess | undefined;
let interrupted = false;

/** Runs a tool of the workspace, its output where ours goes; whether it succeeded. */
export async function run(
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  if (interrupted) return false;
  running = spawn(join(workspace, 'node_modules/.bin', tool), args, {
    cwd: workspace,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: toolsPath, ...env },
  });
  const [code] = (await once(running, 'exit')) as [number | null];
  running = undefined;
  return code === 0;
}

/** Ends what runs and starts nothing more, so that the caller comes to its own end and can tidy up. */
export function interrupt(): void {
  interrupted = true;
  running?.kill('SIGTERM');
}
