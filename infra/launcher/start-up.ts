import { join } from 'node:path';
import { ensureKeys, issuer } from '../dev-issuer/issuer.ts';
import { startPostgres } from '../embedded-postgres/index.ts';
import { build } from './build.ts';
import { check } from './checks.ts';
import { openCredentials } from './credentials.ts';
import { ownerOf, provide } from './database.ts';
import { migrate } from './migrate.ts';
import type { Options } from './options.ts';
import { importProgramme } from './programme.ts';
import { startService } from './service-process.ts';
import { addressOf, portOf, postgresPort, services } from './services.ts';
import { runSteps } from './steps.ts';
import { oneEnds, type Stack } from './stack.ts';

/** Everything up, step by step. What came up stands in the stack, also when a later step fails. */
export async function startUp(
  { port, data, empty }: Options,
  stack: Stack,
  signal: AbortSignal,
): Promise<void> {
  const directory = join(data, 'postgres');
  const databasePort = postgresPort(port);
  const credentials = openCredentials(data);

  const startDatabase = async (): Promise<string> => {
    stack.postgres = await startPostgres({ directory, port: databasePort });
    return stack.postgres.adopted ? 'was still running' : `port ${databasePort}`;
  };
  const migrateAll = async (): Promise<void> => {
    for (const service of services) {
      await provide(service, stack.postgres?.url ?? '', credentials);
      const url = credentials.url(ownerOf(service), service, databasePort);
      await migrate({ service, data, url, signal });
    }
  };
  const startServices = async (): Promise<void> => {
    await ensureKeys(data);
    for (const name of services) {
      const databaseUrl = credentials.url(name, name, databasePort);
      const start = { name, port: portOf(name, port), data, databaseUrl, issuer, signal };
      stack.services.push(startService(start));
    }
    await Promise.all(stack.services.map(({ ready }) => ready));
  };
  const readProgramme = async (): Promise<string> => {
    const imported = importProgramme(data, addressOf('intake', port), signal);
    const { commands, events, findings } = await Promise.race([imported, oneEnds(stack)]);
    return `${commands} commands, ${events} events, ${findings} findings`;
  };

  await runSteps(signal, [
    ['checks', () => check(port, directory)],
    ['build', () => build(data, signal)],
    ['PostgreSQL', startDatabase],
    ['migrations', migrateAll],
    ['services', startServices],
    ...(empty ? [] : ([['the real programme', readProgramme]] as const)),
  ]);
}
