import { randomBytes } from 'node:crypto';
import { EventStoreTables1764000000000, grantToReader, grantToService } from '@samanom/event-store';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

export interface TestDatabase {
  /** As the service itself connects: with its own role, which may only do what a service may. */
  readonly url: string;
  /** As the owner of the tables connects. */
  readonly ownerUrl: string;
  /** As another service connects that hears this one without Kafka. */
  readonly readerUrl: string;
  readonly drop: () => Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests by npm test or nx test');
  return url;
};

const onServer = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Connections that are being closed get two seconds to go by themselves: one that is cut would speak of it to nobody. */
const quiet = (database: string): string => `DO $$ BEGIN
  FOR n IN 1..100 LOOP
    PERFORM pg_stat_clear_snapshot();
    EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = '${database}');
    PERFORM pg_sleep(0.02);
  END LOOP;
END $$`;

const as = (role: string, database: string): string => {
  const url = new URL(serverUrl());
  url.pathname = database;
  if (role) {
    url.username = role;
    url.password = role;
  }
  return url.href;
};

/** A database of one spec file's own, migrated, with a service role as in production. */
export const testDatabase = async (
  migrations: readonly Migration[] = [],
  grants: (role: string) => string = grantToService,
): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const reader = `${name}_reader`;
  await onServer(
    `CREATE ROLE ${name} LOGIN PASSWORD '${name}'`,
    `CREATE ROLE ${reader} LOGIN PASSWORD '${reader}'`,
    `CREATE DATABASE ${name}`,
  );
  const ownerUrl = as('', name);
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [EventStoreTables1764000000000, ...migrations],
  });
  await owner.initialize();
  await owner.runMigrations();
  await owner.query(grants(name) + grantToReader(reader));
  await owner.destroy();
  return {
    url: as(name, name),
    ownerUrl,
    readerUrl: as(reader, name),
    drop: () =>
      onServer(
        quiet(name),
        `DROP DATABASE ${name} WITH (FORCE)`,
        `DROP ROLE ${name}`,
        `DROP ROLE ${reader}`,
      ),
  };
};
