import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isCode, Problem } from '../problem.ts';
import { isRunning } from '../processes.ts';
import { workspace } from '../projects.ts';
import { runTool } from './run-tool.ts';
import { findJava, findMaven } from './tools.ts';

const pom = join(import.meta.dirname, 'pom.xml');
const cache = join(workspace, 'node_modules/.cache/samanom-kafka');

export interface Fetching {
  /** Hears how far it is. */
  readonly tell?: ((progress: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Of one pom: another one has another place. */
function libraries(): string {
  const text = readFileSync(pom, 'utf8');
  const [, version = ''] =
    /<artifactId>kafka_[\d.]+<\/artifactId>\s*<version>([\d.]+)</.exec(text) ?? [];
  return join(cache, `${version}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`);
}

const areFetched = (): boolean => existsSync(libraries());

/** Whether everything is here, or can be fetched; else a Problem. */
export function checkTools(): void {
  findJava();
  if (!areFetched()) findMaven();
}

/** Kafka's libraries as the words of a Java class path, fetched now if they are not here yet. */
export async function classPath(fetching: Fetching): Promise<string> {
  if (!areFetched()) await fetchLibraries(libraries(), fetching);
  return `${import.meta.dirname}:${join(libraries(), '*')}`;
}

/** Fetched beside their place and renamed when done: a directory of that name is always a whole one. */
async function fetchLibraries(place: string, { tell, signal }: Fetching): Promise<void> {
  const mvn = findMaven();
  mkdirSync(cache, { recursive: true });
  for (const leftOver of globSync(`${cache}/*.making-*`))
    if (!isRunning(Number(leftOver.split('-').at(-1)))) rmSync(leftOver, { recursive: true });
  const workshop = `${place}.making-${process.pid}`;
  try {
    tell?.('Maven fetches its libraries, 43 MB, once');
    await runMaven(mvn, workshop, { tell, signal });
    rename(workshop, place);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function runMaven(mvn: string, into: string, { tell, signal }: Fetching): Promise<void> {
  let fetched = 0;
  const goal = [
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${into}`,
  ];
  const { code, lines } = await runTool(
    [mvn, '--batch-mode', '--strict-checksums', '--file', pom, ...goal],
    {
      signal,
      onLine: (line) => {
        if (/Downloaded from .*\.jar /.test(line) && ++fetched % 10 === 0)
          tell?.(`${fetched} libraries`);
      },
    },
  );
  if (code === 0) return;
  const reason = lines.find((line) => line.startsWith('[ERROR]')) ?? lines.at(-1) ?? `exit ${code}`;
  throw new Problem(`Maven can't fetch Kafka's libraries: ${reason}`);
}

/** Two at once may both have fetched them; either's are good. */
function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}
