import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { runToEnd } from './command.ts';

const nx = ['node_modules/.bin/nx', 'run-many', '-t', 'build', '--output-style=static'];

/** Workers of Nx would outlive it when it is stopped half way. */
const inOneProcess = { NX_ISOLATE_PLUGINS: 'false', FORCE_COLOR: '0' };

export async function build(data: string, signal: AbortSignal): Promise<void> {
  const log = join(data, 'logs/build.log');
  const code = await runToEnd({ args: nx, env: inOneProcess, log, signal });
  if (code !== 0) throw new Problem(`the build failed: npm run build shows why, as does ${log}`);
}
