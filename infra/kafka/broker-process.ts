import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, isRunning, signal, worksIn } from '../processes.ts';
import { portIn, propertiesIn } from './settings.ts';

/** A running server, whether it answers already or not. */
export interface BrokerProcess {
  readonly pid: number;
  readonly port: number;
}

/** In its data directory; the process writes it itself before it becomes Kafka, so there is none without. */
export const pidFile = 'broker.pid';

export function findBroker(directory: string): BrokerProcess | undefined {
  const file = join(directory, pidFile);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  // A pid left in the file may by now be somebody else's.
  if (!pid || !isRunning(pid) || !worksIn(pid, directory, propertiesIn(directory)))
    return undefined;
  return { pid, port: portIn(readFileSync(propertiesIn(directory), 'utf8')) };
}

export async function stopBroker(pid: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await ended(pid, 20_000)) return;
  signal(pid, 'SIGKILL'); // What it had taken the system writes all the same.
  await ended(pid, 5_000);
}
