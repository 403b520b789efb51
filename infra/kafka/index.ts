import { realpathSync } from 'node:fs';
import { Problem } from '../problem.ts';
import { isRunning, until } from '../processes.ts';
import { answers } from './answers.ts';
import { findBroker, stopBroker, type BrokerProcess } from './broker-process.ts';
import { clusterOf, ensureDataDirectory } from './data-directory.ts';
import { complaint, launch, logOf } from './launch.ts';
import type { Fetching } from '../maven/libraries.ts';
import { findJava } from '../maven/tools.ts';
import { classPath, kafka } from './libraries.ts';

export interface BrokerOptions extends Fetching {
  readonly directory: string;
  readonly port: number;
}

export interface Broker {
  readonly pid: number;
  readonly log: string;
  /** As clients are told of it. */
  readonly brokers: string;
  /** It was running already, left over from a launcher that was killed. */
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
}

/** The real Apache Kafka on this data directory: the one that runs there already, or a new one. */
export async function startKafka(options: BrokerOptions): Promise<Broker> {
  const { port, signal } = options;
  const java = findJava(kafka.name);
  const tools = { java, classPath: await classPath(options), signal };
  await ensureDataDirectory(options.directory, tools);
  const directory = realpathSync(options.directory);

  const leftOver = findBroker(directory);
  if (leftOver?.port === port && (await comesUp(directory, leftOver, signal)))
    return broker(directory, leftOver, true);
  if (leftOver) await stopBroker(leftOver.pid);

  const started = await launch({ ...tools, directory, port });
  if (await comesUp(directory, started, signal)) return broker(directory, started, false);
  throw new Problem(`Kafka does not start on ${directory}: ${complaint(directory)}`);
}

const broker = (directory: string, { pid, port }: BrokerProcess, adopted: boolean): Broker => ({
  pid,
  log: logOf(directory),
  brokers: addressOf(port),
  adopted,
  stop: () => stopBroker(pid),
});

const addressOf = (port: number): string => `127.0.0.1:${port}`;

/** Whether it answers before long. If not, it is gone. */
async function comesUp(
  directory: string,
  { pid, port }: BrokerProcess,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const cluster = clusterOf(directory);
  const isOver = (): boolean => !isRunning(pid) || signal?.aborted === true;
  const decided = await until(
    async () => isOver() || (await answers(addressOf(port), cluster)),
    60_000,
  );
  if (decided && !isOver()) return true;
  await stopBroker(pid);
  signal?.throwIfAborted();
  return false;
}
