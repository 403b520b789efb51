import { existsSync, globSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../launcher/command.ts';
import { takeLock } from '../launcher/lock.ts';
import { Problem } from '../problem.ts';
import { until } from '../processes.ts';
import { projects, workspace } from '../projects.ts';

/** The pages of the back office are built in another way, and nothing here opens them. */
const built = projects().filter(
  ({ root, targets }) => targets.includes('build') && root !== 'apps/back-office',
);

/** What the services run is built from the source as it stands. One builds, others wait for it. */
export async function ensureBuilt(home: string): Promise<void> {
  const release = await alone();
  try {
    const stale = built.filter(({ root }) => isStale(join(workspace, root)));
    if (stale.length > 0)
      await build(
        home,
        stale.map(({ root }) => root),
      );
  } finally {
    release();
  }
}

async function alone(): Promise<() => void> {
  const place = join(workspace, 'node_modules/.cache/samanom-build');
  mkdirSync(place, { recursive: true });
  let release: (() => void) | undefined;
  await until(() => {
    try {
      release = takeLock(place, 0);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
    return release !== undefined;
  }, 60_000);
  if (!release) throw new Error('somebody else has been building for a minute');
  return release;
}

function isStale(root: string): boolean {
  const sources = globSync(`${root}/src/**/*.ts`).filter((file) => !file.endsWith('.spec.ts'));
  return sources.some((file) => {
    const out = file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
    return !existsSync(out) || statSync(out).mtimeMs < statSync(file).mtimeMs;
  });
}

async function build(home: string, roots: readonly string[]): Promise<void> {
  const code = await runToEnd({
    args: ['infra/build/swc-build.ts', ...roots],
    log: join(home, 'logs/build.log'),
    signal: AbortSignal.timeout(60_000),
  });
  if (code !== 0) throw new Error('the build failed: npm run build shows why');
}
