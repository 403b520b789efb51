import { mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { Problem } from '../problem.ts';
import { until } from '../processes.ts';
import { serverAccount } from './account.ts';
import { binaries } from './binaries.ts';
import { ensureDataDirectory, passwordOf } from './data-directory.ts';
import { logOf, startPostmaster } from './launch.ts';
import { findPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';

export interface ServerOptions {
  readonly directory: string;
  readonly port: number;
  /** False for tests: faster, and lost when the machine goes down. */
  readonly durable?: boolean;
}

export interface Server {
  readonly pid: number;
  readonly log: string;
  /** Of the superuser. */
  readonly url: string;
  /** It was running already, left over from a launcher that was killed. */
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
}

/** The real PostgreSQL on this data directory: the one that runs there already, or a new one. */
export async function startPostgres(options: ServerOptions): Promise<Server> {
  const { port, durable = true } = options;
  const { initdb, postgres } = await binaries();
  const place = dirname(options.directory);
  mkdirSync(place, { recursive: true });
  const account = serverAccount(postgres, place);
  await ensureDataDirectory(options.directory, { initdb, account, durable });
  const directory = realpathSync(options.directory);

  const leftOver = await settled(directory);
  if (leftOver?.port === port && (await answers(directory, leftOver)))
    return server(directory, leftOver, true);
  if (leftOver) await stopPostmaster(leftOver.pid);

  const started = await startPostmaster({ postgres, account, directory, port, durable });
  if (await answers(directory, started)) return server(directory, started, false);
  await stopPostmaster(started.pid);
  throw new Problem(`PostgreSQL on port ${port} does not answer: see ${logOf(directory)}`);
}

const server = (directory: string, postmaster: Postmaster, adopted: boolean): Server => ({
  pid: postmaster.pid,
  log: logOf(directory),
  url: urlOf(directory, postmaster),
  adopted,
  stop: () => stopPostmaster(postmaster.pid),
});

const urlOf = (directory: string, { port }: Postmaster): string =>
  `postgres://postgres:${passwordOf(directory)}@127.0.0.1:${port}/postgres`;

/** Whether what listens there is the server of this directory, and well. */
async function answers(directory: string, postmaster: Postmaster): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(directory, postmaster),
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === directory;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A server left over, once it has made up its mind: up, or gone. */
async function settled(directory: string): Promise<Postmaster | undefined> {
  let found: Postmaster | undefined;
  const decided = await until(() => {
    found = findPostmaster(directory);
    return !found || found.ready;
  }, 60_000);
  if (decided) return found;
  throw new Problem(
    `PostgreSQL (process ${found?.pid}) hangs on ${directory}: kill it and start again`,
  );
}
