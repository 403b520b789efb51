import { join } from 'node:path';
import { lastLines } from '../log-file.ts';
import { Problem } from '../problem.ts';
import { runToEnd } from './command.ts';
import { readerOf } from './database.ts';

/** What a migration answers when the database was written by a newer version. */
const newerVersion = 3;

interface Migration {
  readonly service: string;
  readonly data: string;
  /** Of the database's owner. */
  readonly url: string;
  readonly signal: AbortSignal;
}

export async function migrate({ service, data, url, signal }: Migration): Promise<void> {
  const log = join(data, `logs/${service}.migrate.log`);
  const args = ['--enable-source-maps', `apps/${service}/dist/migrate.main.js`];
  const env = { DATABASE_URL: url, SERVICE_ROLE: service, READER_ROLE: readerOf(service) };
  const code = await runToEnd({ args, env, log, signal });
  if (code === newerVersion) throw new Problem(lastLines(log, 1));
  if (code !== 0)
    throw new Problem(
      `the database of ${service} can't be migrated (${log}):\n${lastLines(log, 10)}`,
    );
}
