import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Problem } from '../problem.ts';

const oldest = 17;

/** A Java that the product runs on: of JAVA_HOME, or else of PATH. */
export function findJava(product: string, env = process.env): string {
  const home = env['JAVA_HOME'];
  const candidates = [...(home ? [join(home, 'bin/java')] : []), 'java'];
  const java = candidates.find((candidate) => versionOf(candidate) >= oldest);
  if (java) return java;
  throw new Problem(
    `${product} needs Java ${oldest} or newer, and neither JAVA_HOME nor PATH has one: install a JDK, or do without ${product}`,
  );
}

export function findMaven(product: string): string {
  if (spawnSync('mvn', ['--version']).status === 0) return 'mvn';
  throw new Problem(
    `${product}'s libraries are fetched by Maven, and there is no mvn on PATH: install Maven, or do without ${product}`,
  );
}

/** The number that counts: 17 of "17.0.15", 8 of "1.8.0_402"; 0 if there is none. */
function versionOf(java: string): number {
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return 0;
  const [, version = '0'] = /version "(?:1\.)?(\d+)/.exec(stderr) ?? [];
  return Number(version);
}
