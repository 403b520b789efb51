import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, openLog } from '../log-file.ts';
import { isFree } from '../ports.ts';
import { Problem } from '../problem.ts';
import { until } from '../processes.ts';
import { pidFile, type BrokerProcess } from './broker-process.ts';
import { javaOptions, properties, propertiesIn } from './settings.ts';

interface Launch {
  readonly java: string;
  readonly classPath: string;
  readonly directory: string;
  readonly port: number;
}

export const logOf = (directory: string): string => join(directory, 'server.log');

/** Its pid is on paper before it is Kafka: a launcher killed at any moment leaves none that can't be found. */
const asItself = ['sh', '-c', `echo $$ >${pidFile} && exec "$@"`, 'sh'] as const;

/** A new server, which will be ready in a moment. */
export async function launch({ java, classPath, directory, port }: Launch): Promise<BrokerProcess> {
  if (!(await until(() => isFree(port), 3_000))) throw new Problem(`port ${port} is taken`);
  writeFileSync(propertiesIn(directory), properties(directory, port));
  const log = openLog(logOf(directory));
  const main = ['kafka.Kafka', propertiesIn(directory)];
  const [command, ...args] = [...asItself, java, ...javaOptions, '-cp', classPath, ...main];
  const child = spawn(command, args, {
    cwd: directory,
    detached: true, // A group of its own: the terminal's Ctrl-C must not end it before its clients.
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', (error) => appendFileSync(logOf(directory), `${error.message}\n`));
  child.unref();
  return { pid: child.pid ?? 0, port };
}

/** Why it ended: what was thrown, or else its last words. */
export function complaint(directory: string): string {
  const lines = lastLines(logOf(directory), 100).split('\n');
  return (
    lines.find((line) => /^([\w$]+\.)+\w+(Exception|Error): /.test(line)) ?? lines.at(-1) ?? ''
  );
}
