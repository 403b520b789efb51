import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { types } from '@samanom/event-store';
import { runToEnd } from '../launcher/command.ts';
import type { Credentials } from '../launcher/credentials.ts';
import { ownerOf, provide, readerOf } from '../launcher/database.ts';
import type { KeptService } from './tried-services.ts';
import { lastLines } from '../log-file.ts';

/** One service's database, on a server that others use too: its name and its roles are its own. */
export interface Database {
  /** Of the database, and of the service's role. */
  readonly name: string;
  readonly service: KeptService;
  readonly url: string;
  readonly readerUrl: string;
  /** As the superuser, for the one who judges. */
  readonly pool: pg.Pool;
  readonly drop: () => Promise<void>;
}

interface Making {
  readonly service: KeptService;
  /** Of the server's superuser. */
  readonly server: string;
  readonly credentials: Credentials;
  readonly home: string;
}

export async function makeDatabase(making: Making): Promise<Database> {
  const { service, server, credentials } = making;
  const name = `kill_${randomBytes(4).toString('hex')}_${service}`;
  const as = (role: string): string => {
    const url = new URL(server);
    Object.assign(url, { username: role, password: credentials.passwordOf(role), pathname: name });
    return url.href;
  };
  await provide(name, server, credentials);
  await migrate(making, name, as(ownerOf(name)));
  const pool = new pg.Pool({ connectionString: pathOf(server, name), max: 2, types });
  pool.on('error', () => undefined);
  const drop = async (): Promise<void> => {
    await pool.end();
    await dropAll(server, name);
  };
  return { name, service, url: as(name), readerUrl: as(readerOf(name)), pool, drop };
}

const pathOf = (server: string, database: string): string =>
  Object.assign(new URL(server), { pathname: database }).href;

async function migrate({ service, home }: Making, role: string, url: string): Promise<void> {
  const log = join(home, `logs/${service}.migrate.log`);
  const code = await runToEnd({
    args: [`apps/${service}/dist/migrate.main.js`],
    env: { DATABASE_URL: url, SERVICE_ROLE: role, READER_ROLE: readerOf(role) },
    log,
    signal: AbortSignal.timeout(60_000),
  });
  if (code !== 0) throw new Error(`${service} can't be migrated:\n${lastLines(log, 10)}`);
}

async function dropAll(server: string, name: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`drop database ${name} with (force)`);
  for (const role of [name, ownerOf(name), readerOf(name)]) await client.query(`drop role ${role}`);
  await client.end();
}
