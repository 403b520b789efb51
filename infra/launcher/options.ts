import { join, resolve } from 'node:path';
import { Problem } from '../problem.ts';
import { workspace } from '../projects.ts';

export interface Options {
  readonly help: boolean;
  /** Without the real programme. */
  readonly empty: boolean;
  /** What is built already is started as it is. */
  readonly built: boolean;
  /** The services tell each other over a broker. */
  readonly kafka: boolean;
  readonly port: number;
  /** Where everything that is kept lies. */
  readonly data: string;
}

const flags = ['--empty', '--built', '--kafka', '--help'];
const ports = { lowest: 1024, highest: 65_400 };

export const help = `npm start                 the real programme, ready to try
npm start -- --empty      without it
npm start -- --built      what is built already, as it is
npm start -- --kafka      services hear each other over Apache Kafka (needs Java 17 and Maven)
PORT=4000 npm start       other ports (default 3000: intake 3001, networks 3002,
                          PostgreSQL 3091, Kafka 3092)
SAMANOM_DATA=<directory>  where data is kept (default .data)`;

export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const unknown = args.find((arg) => !flags.includes(arg));
  if (unknown !== undefined)
    throw new Problem(`unknown argument ${unknown}: npm start -- --help tells what there is`);
  return {
    help: args.includes('--help'),
    empty: args.includes('--empty'),
    built: args.includes('--built'),
    kafka: args.includes('--kafka'),
    port: portOf(env['PORT'] || '3000'),
    data: dataOf(env),
  };
}

export const defaultData = join(workspace, '.data');

export const dataOf = (env: NodeJS.ProcessEnv): string =>
  resolve(env['SAMANOM_DATA'] || defaultData);

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= ports.lowest && port <= ports.highest) return port;
  throw new Problem(
    `PORT is ${JSON.stringify(text)}: it must be a number from ${ports.lowest} to ${ports.highest}`,
  );
}
