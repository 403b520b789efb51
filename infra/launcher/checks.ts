import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { binaries } from '../embedded-postgres/binaries.ts';
import { checkDataDirectory } from '../embedded-postgres/data-directory.ts';
import { findPostmaster } from '../embedded-postgres/postmaster.ts';
import { findBroker, stopBroker } from '../kafka/broker-process.ts';
import { checkDataDirectory as checkKafkaDirectory } from '../kafka/data-directory.ts';
import { checkTools } from '../kafka/libraries.ts';
import { isFree } from '../ports.ts';
import { Problem } from '../problem.ts';
import { until } from '../processes.ts';
import type { Options } from './options.ts';
import { issuerPort, kafkaPort, portOf, postgresPort, services } from './services.ts';

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

type Where = Pick<Options, 'port' | 'kafka'>;

interface Directories {
  readonly postgres: string;
  readonly kafka: string;
}

/** What would otherwise go wrong only later, half way. */
export async function check(where: Where, directories: Directories): Promise<void> {
  await binaries();
  checkDataDirectory(directories.postgres);
  if (where.kafka) {
    checkKafkaDirectory(directories.kafka);
    checkTools();
  } else await stopLeftOver(directories.kafka);
  await checkPorts(where, directories);
}

/** A launcher with Kafka that was killed: nobody speaks to its broker now. */
async function stopLeftOver(directory: string): Promise<void> {
  const leftOver = findBroker(directory);
  if (leftOver) await stopBroker(leftOver.pid);
}

/** A service of a launcher that was killed may hold its port for a moment longer. */
async function checkPorts({ port, kafka }: Where, directories: Directories): Promise<void> {
  const wanted: { name: string; port: number }[] = services.map((name) => ({
    name,
    port: portOf(name, port),
  }));
  wanted.push({ name: 'development issuer', port: issuerPort(port) });
  if (!findPostmaster(directories.postgres))
    wanted.push({ name: 'PostgreSQL', port: postgresPort(port) });
  if (kafka && !findBroker(directories.kafka))
    wanted.push({ name: 'Kafka', port: kafkaPort(port) });
  await Promise.all(
    wanted.map(async (one) => {
      if (await until(() => isFree(one.port), 3_000)) return;
      throw new Problem(
        `port ${one.port} (${one.name}) is taken: free it, or set PORT to move all ports, as in PORT=${port + 1000} npm start`,
      );
    }),
  );
}
