import { sign, type Identity } from '../../infra/dev-issuer/issuer.ts';
import { freePort } from '../../infra/ports.ts';
import pg from 'pg';
import { fullStore } from '../contestants/full-store.ts';
import type { Setting } from '../row.ts';
import { intakeCommand, intakeEnvironment, intakeTables, prepareIntake } from './intake.ts';
import { startServerProcess } from './server-process.ts';

const APPLICATIONS = 10_000;
const BUILDING_MS = 30 * 60_000;

/** Intake at work on a full store. */
export interface FullIntake {
  readonly url: string;
  readonly token: (identity: Partial<Identity>) => Promise<string>;
  readonly query: <Row extends object>(sql: string) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
}

const PERSON = '0c6f3b0a-0000-4000-8000-000000000002';

/** The store is filled at the first call, and its views are built by the service itself when it first starts. */
export const startFullIntake = async (setting: Setting): Promise<FullIntake> => {
  const { databases, home, progress } = setting;
  progress('building the services');
  await prepareIntake(home);
  const url = await databases.template('full_store', async (empty) => {
    progress('filling a store with 10,000 applications and 1,000,000 events');
    await intakeTables(empty);
    await fullStore(APPLICATIONS)(empty);
  });
  progress('starting intake; the first time it builds its views');
  const port = await freePort();
  const stop = await startServerProcess({
    args: intakeCommand,
    env: intakeEnvironment(url, home, port),
    port,
    home,
    withinMs: BUILDING_MS,
  });
  await once(url, 'VACUUM ANALYZE');
  await databases.checkpoint();
  return {
    url: `http://127.0.0.1:${port}`,
    token: (identity) =>
      sign(home, { sub: PERSON, organisation: 'ministry', roles: ['decider'], ...identity }),
    query: (sql) => once(url, sql),
    stop,
  };
};

const once = async <Row extends object>(url: string, sql: string): Promise<readonly Row[]> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};
