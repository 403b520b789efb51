import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeys } from '../dev-issuer/issuer.ts';
import { openCredentials } from '../launcher/credentials.ts';
import { triedServices, type KeptService, type TriedService } from './tried-services.ts';
import { lastLines } from '../log-file.ts';
import { until } from '../processes.ts';
import { makeHome, startThrowawayPostgres } from '../test/throwaway.ts';
import { ensureBuilt } from './build.ts';
import { makeDatabase, type Database } from './database.ts';
import { environment } from './environment.ts';
import { Instance } from './instance.ts';
import { OwnBroker } from './own-broker.ts';
import { stablePort } from './stable-port.ts';

/** Two of each service, as built, on databases of their own. */
export interface System {
  readonly home: string;
  readonly databases: Readonly<Record<KeptService, Database>>;
  readonly instances: readonly Instance[];
  /** Undefined: they hear each other through their databases. */
  readonly broker: OwnBroker | undefined;
  readonly stop: () => Promise<void>;
}

type Stop = () => unknown;

export async function startSystem(kafka: boolean): Promise<System> {
  const stops: Stop[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    return { ...(await start(kafka, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(kafka: boolean, stops: Stop[]): Promise<Omit<System, 'stop'>> {
  const home = makeHome();
  stops.push(() => process.env['KEEP_LOGS'] ?? rmSync(home, { recursive: true, force: true }));
  for (const part of ['logs', 'identity']) mkdirSync(join(home, part));
  await Promise.all([ensureBuilt(home), ensureKeys(home)]);
  const server = await findServer();
  stops.push(server.stop);
  const broker = kafka ? await OwnBroker.start(home) : undefined;
  stops.push(() => broker?.stop());

  const credentials = openCredentials(home);
  const make = async (service: KeptService): Promise<Database> => {
    const database = await makeDatabase({ service, server: server.url, credentials, home });
    stops.push(database.drop);
    return database;
  };
  const databases = {
    intake: await make('intake'),
    networks: await make('networks'),
    gateway: await make('gateway'),
  };

  const instances: Instance[] = [];
  for (const service of triedServices)
    for (const number of [1, 2]) {
      const env = environment(service, home, databases, broker);
      const name = `${service}-${number}`;
      const instance = new Instance(service, name, home, await stablePort(), env);
      stops.push(() => instance.stop());
      instances.push(instance);
    }
  return { home, databases, instances, broker };
}

const findServer = (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const url = process.env['TEST_DATABASE_URL'];
  return url ? Promise.resolve({ url, stop: () => Promise.resolve() }) : startThrowawayPostgres();
};

export const instancesOf = ({ instances }: System, ...names: readonly TriedService[]): Instance[] =>
  instances.filter(({ service }) => names.length === 0 || names.includes(service));

/** Starts what is down, and waits until all of them answer. */
export async function allUp(instances: readonly Instance[]): Promise<void> {
  for (const instance of instances) if (!instance.wanted) instance.start();
  if (await until(() => instances.every(({ up }) => up), 120_000)) return;
  const down = instances.filter(({ up }) => !up);
  const words = down.map(({ name, log }) => `${name}:\n${lastLines(log, 3)}`);
  throw new Error(`not ready after two minutes: ${words.join('\n')}`);
}
