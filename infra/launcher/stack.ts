import { setTimeout as sleep } from 'node:timers/promises';
import type { DevelopmentIssuer } from '../dev-issuer/web.ts';
import type { Server } from '../embedded-postgres/index.ts';
import type { Broker } from '../kafka/index.ts';
import { lastLines } from '../log-file.ts';
import { Problem } from '../problem.ts';
import { isRunning } from '../processes.ts';
import type { ServiceProcess } from './service-process.ts';

/** What is up, and in which order it comes down: services first, so that no one asks what is gone. */
export interface Stack {
  postgres?: Server;
  kafka?: Broker;
  issuer?: DevelopmentIssuer;
  readonly services: ServiceProcess[];
}

export async function takeDown({ services, issuer, kafka, postgres }: Stack): Promise<void> {
  await issuer?.stop();
  await Promise.all(services.map((service) => service.stop()));
  await kafka?.stop();
  await postgres?.stop();
}

/** Rejects when something of it ends by itself. */
export const oneEnds = ({ services, kafka, postgres }: Stack): Promise<never> =>
  Promise.race([
    ...services.map(({ running }) => running),
    ...(kafka ? [ends('Kafka', kafka)] : []),
    ...(postgres ? [ends('PostgreSQL', postgres)] : []),
  ]);

type Watched = Pick<Server | Broker, 'pid' | 'log'>;

async function ends(name: string, { pid, log }: Watched): Promise<never> {
  // It may be a left-over of another launcher, so no exit of a child tells us.
  while (isRunning(pid)) await sleep(1_000, undefined, { ref: false });
  throw new Problem(`${name} ended by itself, last words in ${log}:\n${lastLines(log, 5)}`);
}
