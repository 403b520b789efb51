import { spawnSync } from 'node:child_process';
import { openCredentials, type Credentials } from '../launcher/credentials.ts';
import { holderOf } from '../launcher/lock.ts';
import { dataOf } from '../launcher/options.ts';
import { postgresPort, services, type ServiceName } from '../launcher/services.ts';
import { Problem } from '../problem.ts';

/** The embedded system at work on the data directory, and how its databases are reached. */
export interface Running {
  readonly port: number;
  readonly url: (role: string, database: string) => string;
}

export function running(): Running {
  const data = dataOf(process.env);
  const holder = holderOf(data);
  if (!holder) throw new Problem(`nothing runs on ${data}: start it first (npm start)`);
  const credentials: Credentials = openCredentials(data);
  const port = postgresPort(holder.port);
  return {
    port: holder.port,
    url: (role, database) => credentials.url(role, database, port),
  };
}

export function serviceNamed(name: string | undefined, usage: string): ServiceName {
  const found = services.find((service) => service === name);
  if (!found) throw new Problem(`usage: ${usage}; the services: ${services.join(', ')}`);
  return found;
}

/** Runs one of a service's own programs; answers its exit code. */
export function runProgram(
  service: ServiceName,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): number {
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', `apps/${service}/dist/${program}.main.js`, ...args],
    { stdio: 'inherit', env: { ...process.env, SAMANOM_MODE: 'embedded', ...env } },
  );
  return status ?? 1;
}
