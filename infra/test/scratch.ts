import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeHome } from './throwaway.ts';
import { workspace } from '../projects.ts';

interface Scratch {
  readonly home: string;
  /** Empty. */
  readonly directory: string;
  readonly remove: () => void;
}

/** A directory for one spec file. */
export function scratch(): Scratch {
  const home = makeHome();
  const directory = join(home, 'scratch');
  mkdirSync(directory);
  return { home, directory, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Words before the path of a TypeScript file that Node runs as it is. */
export const typescript = ['--conditions=samanom:source', '--no-warnings'] as const;

/** Runs one of our commands to its end, as npm does. */
export const runScript = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [...typescript, join(workspace, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
