import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../json-file.ts';
import { workspace } from '../projects.ts';
import { run } from './command.ts';

const cache = '.nx/cache';
const lastRun = join(workspace, cache, 'run.json');

interface NxRun {
  readonly tasks: readonly { readonly taskId: string; readonly status: number }[];
}

/** Nx has its tasks print in colour even where nobody watches, and a log is read as text. */
const colours: NodeJS.ProcessEnv = process.stdout.isTTY ? {} : { FORCE_COLOR: '0' };

/** Runs a target in all projects; answers in which of them it succeeded. */
export async function runMany(target: string, ...options: string[]): Promise<ReadonlySet<string>> {
  rmSync(lastRun, { force: true });
  await run('nx', ['run-many', '-t', target, '--output-style=static', ...options], {
    NX_ISOLATE_PLUGINS: 'false',
    ...colours,
    NX_CACHE_DIRECTORY: cache,
  });
  const { tasks } = (readJson(lastRun) ?? { tasks: [] }) as NxRun;
  const succeeded = tasks.filter(({ status }) => status === 0).map(({ taskId }) => taskId);
  return new Set(succeeded.map((taskId) => taskId.slice(0, -`:${target}`.length)));
}
