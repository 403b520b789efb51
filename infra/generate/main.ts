import { sign } from '../dev-issuer/issuer.ts';
import { holderOf } from '../launcher/lock.ts';
import { dataOf } from '../launcher/options.ts';
import { addressOf } from '../launcher/services.ts';
import { Problem, told } from '../problem.ts';
import { Client } from './client.ts';
import { generate, type Summary } from './generate.ts';
import { readOptions } from './options.ts';

/** `npm run generate -- --applications 100 --seed 1`: believable data for trying things out. */
async function main(args: readonly string[]): Promise<void> {
  const { serviceUrl, ...size } = readOptions(args);
  const data = dataOf(process.env);
  const clientAt = (url: string) => new Client(url, (identity) => sign(data, identity));
  const begun = performance.now();
  const summary = serviceUrl
    ? await generate(clientAt(serviceUrl), size)
    : await generate(
        clientAt(`${runningOn(data)}/intake`),
        size,
        clientAt(`${runningOn(data)}/gateway`),
      );
  console.log(inWords(summary, (performance.now() - begun) / 1000));
}

function runningOn(data: string): string {
  const holder = holderOf(data);
  if (!holder) throw new Problem(`nothing runs on ${data}: start it first (npm start)`);
  return `${addressOf('gateway', holder.port)}/api`;
}

function inWords(summary: Summary, seconds: number): string {
  const { cohorts, municipalities, stages, decided, notDecidedAnew, requests } = summary;
  const applications = Object.entries(stages).map(([stage, count]) => `${count} ${stage}`);
  return [
    `cohorts (trial, in no count of the programme): ${cohorts}`,
    `municipalities (numbers from 9000): ${municipalities}`,
    `applications: ${applications.join(', ')}`,
    `decided: ${decided}${notDecidedAnew > 0 ? `; left as they were: ${notDecidedAnew}` : ''}`,
    `${requests} requests in ${seconds.toFixed(1)} s, ${Math.round(requests / seconds)} a second`,
  ].join('\n');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
