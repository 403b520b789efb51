import { startThrowawayPostgres } from '../embedded-postgres/throwaway.ts';
import { startContainer } from './container.ts';

export interface TestPostgres {
  /** Of a superuser: every spec file makes a database of its own there. */
  readonly url: string;
  readonly from: string;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL for the tests: the one that the environment names, else a container's, else the embedded one. */
export async function findPostgres(): Promise<TestPostgres> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { url, from: 'TEST_DATABASE_URL', stop: () => Promise.resolve() };
  return (await startContainer()) ?? { ...(await startThrowawayPostgres()), from: 'embedded' };
}
