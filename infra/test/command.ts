import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { toolsPath, workspace } from '../projects.ts';

const running = new Set<ChildProcess>();
let interrupted = false;

function start(tool: string, args: readonly string[], out: 'inherit' | 'pipe', env = {}) {
  const child = spawn(join(workspace, 'node_modules/.bin', tool), args, {
    cwd: workspace,
    stdio: ['ignore', out, out],
    env: { ...process.env, PATH: toolsPath, ...env },
  });
  running.add(child);
  return child;
}

async function succeeded(child: ChildProcess): Promise<boolean> {
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  return code === 0;
}

/** Runs a tool of the workspace, its output where ours goes; whether it succeeded. */
export async function run(
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return !interrupted && succeeded(start(tool, args, 'inherit', env));
}

/** What a tool that ran beside others came to, and what it had to say. */
export interface Ran {
  readonly succeeded: boolean;
  readonly said: string;
}

/** Runs a tool of the workspace beside what goes on meanwhile, and keeps its output for later. */
export async function runAside(tool: string, args: readonly string[]): Promise<Ran> {
  if (interrupted) return { succeeded: false, said: '' };
  const child = start(tool, args, 'pipe');
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return { succeeded: await succeeded(child), said: said.join('') };
}

/** Ends what runs and starts nothing more, so that the caller comes to its own end and can tidy up. */
export function interrupt(): void {
  interrupted = true;
  for (const child of running) child.kill('SIGTERM');
}
