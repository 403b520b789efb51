import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../json-file.ts';
import { told } from '../problem.ts';
import { projects, workspace, type Project } from '../projects.ts';
import { interrupt, run } from './command.ts';
import { findPostgres } from './find-postgres.ts';
import { runMany } from './nx.ts';
import { countsOfJest, one, sumLine, sumOf, type Counts } from './sum.ts';

/** What `npm test` runs: lint, types, format, and every Jest project on one PostgreSQL. */
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);

const having = (target: string): readonly Project[] =>
  projects().filter(({ targets }) => targets.includes(target));

const resultsOf = ({ root }: Project): string => join(workspace, root, 'dist/test-results.json');

async function lint(): Promise<readonly Counts[]> {
  const succeeded = await runMany('lint');
  return having('lint').map(({ name }) => one(succeeded.has(name)));
}

async function tests(): Promise<readonly Counts[]> {
  for (const project of having('test')) rmSync(resultsOf(project), { force: true });
  const postgres = await findPostgres();
  console.log(`PostgreSQL: ${postgres.from}`);
  process.env['TEST_DATABASE_URL'] = postgres.url;
  try {
    const succeeded = await runMany('test', '--parallel=2');
    return having('test').map((project) =>
      countsOfJest(succeeded.has(project.name), readJson(resultsOf(project)) as Counts | undefined),
    );
  } finally {
    await postgres.stop();
  }
}

const steps: Readonly<Record<string, () => Promise<readonly Counts[]>>> = {
  lint,
  types: async () => [one(await run('tsc', ['-p', 'tsconfig.json']))],
  format: async () => [one(await run('prettier', ['--check', '.']))],
  tests,
};

const failure = (error: unknown): readonly Counts[] => {
  console.error(told(error));
  return [one(false)];
};

const summary: [name: string, counts: Counts, seconds: number][] = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n=== ${name}`);
  const began = performance.now();
  const counts = sumOf(await step().catch(failure));
  summary.push([name, counts, (performance.now() - began) / 1000]);
}

console.log();
for (const [name, counts, seconds] of summary)
  console.log(`${name.padEnd(8)} ${sumLine(counts).padEnd(24)} ${seconds.toFixed(1)} s`);
const sum = sumOf(summary.map(([, counts]) => counts));
console.log(sumLine(sum));
process.exit(sum.failed === 0 ? 0 : 1);
