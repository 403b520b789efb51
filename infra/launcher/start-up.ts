import { join } from 'node:path';
import { ensureKeys } from '../dev-issuer/issuer.ts';
import { municipalityOf } from '../dev-issuer/municipality.ts';
import { startIssuer } from '../dev-issuer/web.ts';
import { startPostgres } from '../embedded-postgres/index.ts';
import { startKafka } from '../kafka/index.ts';
import { build } from './build.ts';
import { check } from './checks.ts';
import { openCredentials } from './credentials.ts';
import { ownerOf, provide } from './database.ts';
import { migrate } from './migrate.ts';
import type { Options } from './options.ts';
import { identityOf } from './identity.ts';
import { importNetworks } from './networks.ts';
import { importProgramme } from './programme.ts';
import { startService } from './service-process.ts';
import {
  addressOf,
  issuerPort,
  kafkaPort,
  portOf,
  postgresPort,
  publicUrl,
  services,
  type ServiceName,
} from './services.ts';
import { allOver, runSteps, type Stage, type Step, type Tell } from './steps.ts';
import { oneEnds, type Stack } from './stack.ts';
import { transportOf } from './transport.ts';
import { formTrialNetworks } from './trial-networks.ts';

const told = (adopted: boolean, port: number): string =>
  adopted ? 'was still running' : `port ${port}`;

/** Everything up, step by step. What came up stands in the stack, also when a later step fails. */
export async function startUp(options: Options, stack: Stack, signal: AbortSignal): Promise<void> {
  const { port, data, empty, built, kafka } = options;
  const directories = { postgres: join(data, 'postgres'), kafka: join(data, 'kafka') };
  const databasePort = postgresPort(port);
  const credentials = openCredentials(data);

  const startDatabase = async (): Promise<string> => {
    stack.postgres = await startPostgres({ directory: directories.postgres, port: databasePort });
    return told(stack.postgres.adopted, databasePort);
  };
  const startBroker = async (tell: Tell): Promise<string> => {
    const where = { directory: directories.kafka, port: kafkaPort(port) };
    stack.kafka = await startKafka({ ...where, tell, signal });
    return told(stack.kafka.adopted, where.port);
  };
  const migrateOne = async (service: ServiceName): Promise<void> => {
    await provide(service, stack.postgres?.url ?? '', credentials);
    const url = credentials.url(ownerOf(service), service, databasePort);
    await migrate({ service, data, url, signal });
  };
  const startServices = async (): Promise<void> => {
    await ensureKeys(data);
    for (const name of services) {
      const databaseUrl = credentials.url(name, name, databasePort);
      const settings = { ...transportOf(name, options, credentials), ...identityOf(name, options) };
      const where = { name, port: portOf(name, port), data };
      stack.services.push(startService({ ...where, databaseUrl, settings, signal }));
    }
    stack.issuer = await startIssuer({
      data,
      port: issuerPort(port),
      gateway: publicUrl(port),
      municipalityOf: (number) => municipalityOf(data, number, addressOf('gateway', port)),
    });
    await Promise.all(stack.services.map(({ ready }) => ready));
  };
  const asking = { data, gateway: addressOf('gateway', port), signal };
  const whileUp = (work: Promise<string>): Promise<string> => Promise.race([work, oneEnds(stack)]);

  const building: Step[] = built ? [] : [['build', () => build(data, signal)]];
  const broker: Step[] = kafka ? [['Kafka', startBroker]] : [];
  await runSteps(signal, [
    [['checks', () => check(options, directories)]],
    [...building, ['PostgreSQL', startDatabase], ...broker],
    [['migrations', () => allOver(services.map(migrateOne))]],
    [['services', startServices]],
    ...(empty
      ? []
      : ([
          [['the real programme', () => whileUp(importProgramme(asking))]],
          [['its networks', (tell) => whileUp(importNetworks(asking, tell))]],
          [['networks to try out', () => whileUp(formTrialNetworks(asking))]],
        ] satisfies Stage[])),
  ]);
}
