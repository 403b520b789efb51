import { localeOptions } from '../embedded-postgres/settings.ts';
import { runtimeWith } from './container-runtime.ts';
import { startThrowawayPostgres } from './throwaway.ts';

export interface TestPostgres {
  /** Of a superuser: every spec file makes a database of its own there. */
  readonly url: string;
  readonly from: string;
  readonly stop: () => Promise<void>;
}

const image = 'postgres:18';
const faster = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const settings = [...faster, 'max_connections=200'].flatMap((setting) => ['-c', setting]);

/**
 * The container kit's own check asks four times a second and gives up after one: on a busy machine its killed children
 * become the server's, which then restarts every connection.
 */
const calmHealthCheck = {
  test: ['CMD', 'pg_isready', '--host', 'localhost', '--username', 'postgres'] as [
    'CMD',
    ...string[],
  ],
  interval: 1000,
  timeout: 30_000,
  retries: 60,
};

/** PostgreSQL for the tests: the one that the environment names, else a container's, else the embedded one. */
export async function findPostgres(): Promise<TestPostgres> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { url, from: 'TEST_DATABASE_URL', stop: () => Promise.resolve() };
  return (await startContainer()) ?? { ...(await startThrowawayPostgres()), from: 'embedded' };
}

async function startContainer(): Promise<TestPostgres | undefined> {
  if (!(await runtimeWith(image))) return undefined;
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const container = await new PostgreSqlContainer(image)
    .withUsername('postgres')
    .withDatabase('postgres')
    .withEnvironment({ POSTGRES_INITDB_ARGS: localeOptions.join(' ') })
    .withCommand(['postgres', ...settings])
    .withHealthCheck(calmHealthCheck)
    .start();
  const stop = async (): Promise<void> => {
    await container.stop();
  };
  return { url: container.getConnectionUri(), from: `container ${image}`, stop };
}
