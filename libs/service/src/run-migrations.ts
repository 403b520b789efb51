import { EventStoreTables1764000000000, grantToReader, grantToService } from '@samanom/event-store';
import { DataSource } from 'typeorm';
import type { ServiceDescription } from './description.ts';

/** The database was written by a release that knows more than this one. */
const NEWER = 3;
const FAILED = 1;

export const migrationsOf = ({ migrations }: ServiceDescription) => [
  EventStoreTables1764000000000,
  ...migrations,
];

export const grantsOf =
  (service: ServiceDescription) =>
  (role: string): string =>
    grantToService(role) + service.grants(role);

const unknownTo = async (database: DataSource): Promise<string[]> => {
  const known = new Set(database.migrations.map(({ name }) => name));
  const [{ there }] = await database.query<[{ there: string | null }]>(
    `SELECT to_regclass('migrations') AS there`,
  );
  if (!there) return [];
  const rows = await database.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name).filter((name) => !known.has(name));
};

/** A launcher killed half way may have left another one at work. */
const MIGRATION_LOCK = 7_264_000;

const onlyOne = async (database: DataSource, work: () => Promise<void>): Promise<void> => {
  const runner = database.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
};

/**
 * Brings a service's tables up to this release, as their owner, and grants the service its part of them.
 * Exit codes: 0 done, 1 failed, 3 the database belongs to a newer release (nothing is touched).
 */
export const runMigrations = async (service: ServiceDescription): Promise<void> => {
  const role = process.env['SERVICE_ROLE'] ?? service.name;
  const reader = process.env['READER_ROLE'];
  const database = new DataSource({
    type: 'postgres',
    url: process.env['DATABASE_URL'] ?? '',
    migrations: migrationsOf(service),
    migrationsTransactionMode: 'all',
  });
  try {
    await database.initialize();
    const newer = await unknownTo(database);
    if (newer.length > 0) {
      process.stderr.write(
        `The database of ${service.name} was written by a newer version (it knows ${newer.join(', ')}). Start that version, or use another data directory.\n`,
      );
      process.exitCode = NEWER;
      return;
    }
    await onlyOne(database, async () => {
      await database.runMigrations();
      await database.query(grantsOf(service)(role));
      if (reader) await database.query(grantToReader(reader));
    });
  } catch (error) {
    process.stderr.write(
      `${service.name}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = FAILED;
  } finally {
    if (database.isInitialized) await database.destroy();
  }
};
