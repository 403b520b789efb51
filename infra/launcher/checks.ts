import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { binaries } from '../embedded-postgres/binaries.ts';
import { checkDataDirectory } from '../embedded-postgres/data-directory.ts';
import { findPostmaster } from '../embedded-postgres/postmaster.ts';
import { isFree } from '../ports.ts';
import { Problem } from '../problem.ts';
import { until } from '../processes.ts';
import { portOf, postgresPort, services } from './services.ts';

/** Directories for everything that is kept. */
export function prepareData(data: string): void {
  try {
    for (const part of ['logs', 'identity']) {
      mkdirSync(join(data, part), { recursive: true });
      accessSync(join(data, part), constants.W_OK | constants.X_OK);
    }
    accessSync(data, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      `can't write to ${data} (${code}): set SAMANOM_DATA to a directory that you may write to`,
    );
  }
}

/** What would otherwise go wrong only later, half way. */
export async function check(port: number, postgres: string): Promise<void> {
  await binaries();
  checkDataDirectory(postgres);
  await checkPorts(port, postgres);
}

/** A service of a launcher that was killed may hold its port for a moment longer. */
async function checkPorts(port: number, postgres: string): Promise<void> {
  const wanted: { name: string; port: number }[] = services.map((name) => ({
    name,
    port: portOf(name, port),
  }));
  if (!findPostmaster(postgres)) wanted.push({ name: 'PostgreSQL', port: postgresPort(port) });
  await Promise.all(
    wanted.map(async (one) => {
      if (await until(() => isFree(one.port), 3_000)) return;
      throw new Problem(
        `port ${one.port} (${one.name}) is taken: free it, or set PORT to move all ports, as in PORT=${port + 1000} npm start`,
      );
    }),
  );
}
