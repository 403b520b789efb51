import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, told } from '../infra/problem.ts';
import { Databases } from './databases.ts';
import { load, machineFacts, type Machine } from './machine.ts';
import { readOptions, type Options } from './options.ts';
import { marksOf, pageOf, tableOf } from './report.ts';
import type { Result, Row, Setting } from './row.ts';
import { rows } from './rows/index.ts';
import { Kafka } from './kafka.ts';
import { startServer } from './server.ts';

const progress = (text: string): void => void process.stderr.write(`  ${text}\n`);

const chosen = ({ only }: Options) => {
  const found = rows.filter(({ name }) => !only || name.startsWith(only));
  if (found.length > 0) return found;
  throw new Problem(`no row ${only}: there are ${rows.map(({ name }) => name).join(', ')}`);
};

/** A row that fails takes none of the others with it. */
const shown = async (row: Row, setting: Setting): Promise<readonly Result[]> => {
  try {
    const results = await row.run(setting);
    for (const result of results) console.log(`\n${tableOf(result)}\n`);
    return results;
  } catch (error) {
    console.error(`${row.name} failed:`, told(error));
    process.exitCode = 1;
    return [];
  }
};

const bench = async (options: Options): Promise<void> => {
  const wanted = chosen(options);
  const server = await startServer();
  const kafka = new Kafka();
  const stop = () => Promise.all([server.stop(), kafka.stop()]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  try {
    const machine = await machineFacts(server.url);
    const setting = {
      ...options,
      databases: new Databases(server.url),
      kafka,
      home: server.home,
      progress,
    };
    const results: Result[] = [];
    let kept = '';
    for (const row of wanted) {
      results.push(...(await shown(row, setting)));
      kept = keep(options, { ...machine, 'load after': load() }, results);
    }
    console.log(`\n${marksOf(results)}\n`);
    progress(`kept in ${kept}.md and .json`);
  } finally {
    await stop();
  }
};

/** What there is so far, under the date, and the row where it was only one. */
const keep = (options: Options, machine: Machine, results: readonly Result[]): string => {
  const directory = join(import.meta.dirname, 'results');
  mkdirSync(directory, { recursive: true });
  const day = machine['at']?.slice(0, 10) ?? '';
  const file = join(directory, options.only ? `${day}-${options.only}` : day);
  const asJson = (_: string, value: unknown): unknown =>
    value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;
  writeFileSync(`${file}.md`, pageOf(results, machine, options));
  writeFileSync(`${file}.json`, `${JSON.stringify({ machine, options, results }, asJson, 2)}\n`);
  return file;
};

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
