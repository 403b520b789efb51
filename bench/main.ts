import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, told } from '../infra/problem.ts';
import { Databases } from './databases.ts';
import { machineFacts } from './machine.ts';
import { readOptions, type Options } from './options.ts';
import { marksOf, pageOf, tableOf } from './report.ts';
import type { Result } from './row.ts';
import { rows } from './rows/index.ts';
import { startServer } from './server.ts';

const progress = (text: string): void => void process.stderr.write(`  ${text}\n`);

const chosen = ({ only }: Options) => {
  const found = rows.filter(({ name }) => !only || name.startsWith(only));
  if (found.length > 0) return found;
  throw new Problem(`no row ${only}: there are ${rows.map(({ name }) => name).join(', ')}`);
};

const bench = async (options: Options): Promise<void> => {
  const wanted = chosen(options);
  const server = await startServer();
  try {
    const machine = await machineFacts(server.url);
    const setting = {
      ...options,
      databases: new Databases(server.url),
      home: server.home,
      progress,
    };
    const results: Result[] = [];
    for (const row of wanted) {
      const more = await row.run(setting);
      for (const result of more) console.log(`\n${tableOf(result)}\n`);
      results.push(...more);
    }
    console.log(`\n${marksOf(results)}\n`);
    keep(options, machine, results);
  } catch (error) {
    console.error(told(error)); // What the server's end brings down with it is of no interest.
    process.exitCode = 1;
  } finally {
    await server.stop();
  }
};

/** Under the date, and the row where it was only one. */
const keep = (options: Options, machine: Record<string, string>, results: readonly Result[]) => {
  const directory = join(import.meta.dirname, 'results');
  mkdirSync(directory, { recursive: true });
  const day = machine['at']?.slice(0, 10) ?? '';
  const file = join(directory, options.only ? `${day}-${options.only}` : day);
  const asJson = (_: string, value: unknown): unknown =>
    value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;
  writeFileSync(`${file}.md`, pageOf(results, machine, options));
  writeFileSync(`${file}.json`, `${JSON.stringify({ machine, options, results }, asJson, 2)}\n`);
  progress(`kept in ${file}.md and .json`);
};

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
