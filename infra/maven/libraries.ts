import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isCode, Problem } from '../problem.ts';
import { isRunning } from '../processes.ts';
import { workspace } from '../projects.ts';
import { runTool } from './run-tool.ts';
import { findJava, findMaven } from './tools.ts';

/** Something in Java that Maven fetches for us. */
export interface Product {
  readonly name: string;
  /** The path of its pom.xml. */
  readonly pom: string;
  /** What stands before its version in the pom. */
  readonly artifact: string;
  readonly megabytes: number;
}

export interface Fetching {
  /** Hears how far it is. */
  readonly tell?: ((progress: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Of one pom: another one has another place. */
function placeOf({ name, pom, artifact }: Product): string {
  const text = readFileSync(pom, 'utf8');
  const [, version = ''] =
    new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>([\\d.]+)<`).exec(text) ?? [];
  const cache = join(workspace, `node_modules/.cache/samanom-${name.toLowerCase()}`);
  return join(cache, `${version}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`);
}

const areFetched = (product: Product): boolean => existsSync(placeOf(product));

/** Whether everything is here, or can be fetched; else a Problem. */
export function checkProduct(product: Product): void {
  findJava(product.name);
  if (!areFetched(product)) findMaven(product.name);
}

/** The product's libraries as a word of a Java class path, fetched now if they are not here yet. */
export async function librariesOf(product: Product, fetching: Fetching = {}): Promise<string> {
  if (!areFetched(product)) await fetchLibraries(product, fetching);
  return join(placeOf(product), '*');
}

/** Fetched beside their place and renamed when done: a directory of that name is always a whole one. */
async function fetchLibraries(product: Product, { tell, signal }: Fetching): Promise<void> {
  const mvn = findMaven(product.name);
  const place = placeOf(product);
  const cache = join(place, '..');
  mkdirSync(cache, { recursive: true });
  for (const leftOver of globSync(`${cache}/*.making-*`))
    if (!isRunning(Number(leftOver.split('-').at(-1)))) rmSync(leftOver, { recursive: true });
  const workshop = join(cache, `${basename(place)}.making-${process.pid}`);
  try {
    tell?.(`Maven fetches its libraries, ${product.megabytes} MB, once`);
    await runMaven(mvn, product, workshop, { tell, signal });
    rename(workshop, place);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function runMaven(
  mvn: string,
  { name, pom }: Product,
  into: string,
  { tell, signal }: Fetching,
): Promise<void> {
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
  throw new Problem(`Maven can't fetch ${name}'s libraries: ${reason}`);
}

/** Two at once may both have fetched them; either's are good. */
function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}
