import { readJson } from '../json-file.ts';
import { told } from '../problem.ts';
import { projects, type Project } from '../projects.ts';
import { interrupt, runAside, type Ran } from './command.ts';
import { findKafka } from './find-kafka.ts';
import { findPostgres } from './find-postgres.ts';
import { leaveOut, none, specsOf } from './special-specs.ts';
import { runMany } from './nx.ts';
import { openResults, resultsOf } from './results.ts';
import { countsOfJest, one, sumLine, sumOf, type Counts } from './sum.ts';

/** What `npm test` runs: lint, types, format, and every Jest project on one PostgreSQL and one Kafka. */
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => {
    stopping.abort();
    interrupt();
  });

const having = (target: string): readonly Project[] =>
  projects().filter(({ targets }) => targets.includes(target));

async function lint(): Promise<readonly Counts[]> {
  const succeeded = await runMany('lint');
  return having('lint').map(({ name }) => one(succeeded.has(name)));
}

/** One after the other on what lint leaves of the machine; what they say is shown in their turn. */
const rootTypes = runAside('tsc', ['-p', 'tsconfig.json']);
const pageTypes = rootTypes.then(() => runAside('tsc', ['-p', 'apps/back-office/src']));
const formatted = pageTypes.then(() => runAside('prettier', ['--check', '.']));

const shown = ({ succeeded, said }: Ran): Counts => {
  process.stdout.write(said);
  return one(succeeded);
};

const kafkaSpecs = having('test').flatMap(({ root }) => specsOf(root).kafka);

/** Comes up while lint and the others are at work. */
const kafka = kafkaSpecs.length > 0 ? findKafka(stopping.signal) : Promise.resolve(undefined);
kafka.catch(() => undefined); // Whoever waits for it is told.

/** Answers which projects have anything to test. */
async function withKafka(): Promise<readonly Project[]> {
  if (kafkaSpecs.length === 0) return having('test');
  const broker = await kafka;
  process.env['TEST_KAFKA_BROKERS'] = broker?.brokers ?? none;
  if (broker) console.log(`Kafka: ${broker.from}`);
  else leaveOut(kafkaSpecs);
  return having('test').filter(({ root }) => {
    const specs = specsOf(root);
    return broker || specs.other.length > 0 || specs.kafka.length === 0;
  });
}

async function tests(): Promise<readonly Counts[]> {
  const tested = await withKafka();
  const postgres = await findPostgres();
  const removeResults = openResults();
  console.log(`PostgreSQL: ${postgres.from}`);
  process.env['TEST_DATABASE_URL'] = postgres.url;
  try {
    const names = tested.map(({ name }) => name).join(',');
    const succeeded = await runMany('test', '--parallel=2', `--projects=${names}`);
    return tested.map(({ name, root }) =>
      countsOfJest(succeeded.has(name), readJson(resultsOf(root) ?? '') as Counts | undefined),
    );
  } finally {
    removeResults();
    await postgres.stop();
  }
}

const steps: Readonly<Record<string, () => Promise<readonly Counts[]>>> = {
  lint,
  // What runs in a browser knows another world than what runs on Node.
  types: async () => [shown(await rootTypes), shown(await pageTypes)],
  // What the specs in a browser look at, and how much of it a first visit loads.
  build: async () => {
    const succeeded = await runMany('build');
    process.env['TEST_BUILT'] = String(having('build').every(({ name }) => succeeded.has(name)));
    return having('build').map(({ name }) => one(succeeded.has(name)));
  },
  format: async () => [shown(await formatted)],
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
await kafka.then((broker) => broker?.stop()).catch(() => undefined);

console.log();
for (const [name, counts, seconds] of summary)
  console.log(`${name.padEnd(8)} ${sumLine(counts).padEnd(24)} ${seconds.toFixed(1)} s`);
const sum = sumOf(summary.map(([, counts]) => counts));
console.log(sumLine(sum));
process.exit(sum.failed === 0 ? 0 : 1);
