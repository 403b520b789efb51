import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeys, issuer } from '../dev-issuer/issuer.ts';
import { openCredentials } from '../launcher/credentials.ts';
import { heardBy, services, type ServiceName } from '../launcher/services.ts';
import { until } from '../processes.ts';
import { makeHome, startThrowawayPostgres } from '../test/throwaway.ts';
import { ensureBuilt } from './build.ts';
import { makeDatabase, type Database } from './database.ts';
import { Instance, stablePort } from './instance.ts';
import { OwnBroker } from './own-broker.ts';

/** Two of each service, as built, on databases of their own. */
export interface System {
  readonly home: string;
  readonly databases: Readonly<Record<ServiceName, Database>>;
  readonly instances: readonly Instance[];
  /** Undefined: they hear each other through their databases. */
  readonly broker: OwnBroker | undefined;
  readonly stop: () => Promise<void>;
}

export async function startSystem(kafka: boolean): Promise<System> {
  const home = makeHome();
  for (const part of ['logs', 'identity']) mkdirSync(join(home, part));
  await Promise.all([ensureBuilt(home), ensureKeys(home)]);
  const server = await findServer();
  const broker = kafka ? await OwnBroker.start(home) : undefined;
  const credentials = openCredentials(home);
  const made = await Promise.all(
    services.map((service) => makeDatabase({ service, server: server.url, credentials, home })),
  );
  const databases = Object.fromEntries(
    made.map((database) => [database.service, database]),
  ) as Record<ServiceName, Database>;

  const instances: Instance[] = [];
  for (const service of services)
    for (const number of [1, 2]) {
      const env = environment(service, home, databases, broker);
      const name = `${service}-${number}`;
      instances.push(new Instance(service, name, home, await stablePort(), env));
    }
  const stop = async (): Promise<void> => {
    await Promise.all(instances.map((instance) => instance.stop()));
    await broker?.stop();
    for (const database of made) await database.drop();
    await server.stop();
    if (!process.env['KEEP_LOGS']) rmSync(home, { recursive: true, force: true });
  };
  return { home, databases, instances, broker, stop };
}

const findServer = (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const url = process.env['TEST_DATABASE_URL'];
  return url ? Promise.resolve({ url, stop: () => Promise.resolve() }) : startThrowawayPostgres();
};

const environment = (
  service: ServiceName,
  home: string,
  databases: System['databases'],
  broker: OwnBroker | undefined,
): NodeJS.ProcessEnv => ({
  DATABASE_URL: databases[service].url,
  SAMANOM_MODE: 'embedded',
  SAMANOM_PARENT: 'stdin',
  IDENTITY_ISSUER: issuer,
  IDENTITY_JWKS: join(home, 'identity/jwks.json'),
  ...(broker
    ? { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: broker.address }
    : {
        EVENT_TRANSPORT: 'log',
        ...Object.fromEntries(
          heardBy(service).map((source) => [
            `FEED_${source.toUpperCase()}`,
            databases[source].readerUrl,
          ]),
        ),
      }),
});

export const instancesOf = ({ instances }: System, ...names: readonly ServiceName[]): Instance[] =>
  instances.filter(({ service }) => names.length === 0 || names.includes(service));

/** Starts what is down, and waits until all of them answer. */
export async function allUp(instances: readonly Instance[]): Promise<void> {
  for (const instance of instances) if (!instance.wanted) instance.start();
  if (await until(() => instances.every(({ up }) => up), 120_000)) return;
  const down = instances.filter(({ up }) => !up).map(({ name }) => name);
  throw new Error(`not ready after two minutes: ${down.join(', ')}`);
}
