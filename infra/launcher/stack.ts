import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from '../embedded-postgres/index.ts';
import { lastLines } from '../log-file.ts';
import { Problem } from '../problem.ts';
import { isRunning } from '../processes.ts';
import type { ServiceProcess } from './service-process.ts';

/** What is up, and in which order it comes down: services first, so that no one asks a database that is gone. */
export interface Stack {
  postgres?: Server;
  readonly services: ServiceProcess[];
}

export async function takeDown({ services, postgres }: Stack): Promise<void> {
  await Promise.all(services.map((service) => service.stop()));
  await postgres?.stop();
}

/** Rejects when something of it ends by itself. */
export const oneEnds = ({ services, postgres }: Stack): Promise<never> =>
  Promise.race([...services.map(({ running }) => running), ...(postgres ? [ends(postgres)] : [])]);

async function ends({ pid, log }: Server): Promise<never> {
  // It may be a left-over of another launcher, so no exit of a child tells us.
  while (isRunning(pid)) await sleep(1_000, undefined, { ref: false });
  throw new Problem(`PostgreSQL ended by itself, last words in ${log}:\n${lastLines(log, 5)}`);
}
