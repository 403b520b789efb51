import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Problem } from '../problem.ts';
import { handOver, type Account } from './account.ts';
import { localeOptions } from './settings.ts';

const major = '18';
const passwordFile = 'superuser-password';

export const passwordOf = (directory: string): string =>
  readFileSync(join(directory, passwordFile), 'utf8').trim();

interface Making {
  readonly initdb: string;
  readonly account: Account;
  readonly durable: boolean;
}

/** A data directory that is whole, made now if there was none. */
export async function ensureDataDirectory(directory: string, making: Making): Promise<void> {
  // What an initdb left that was killed half way. It never got the name, so nobody misses it.
  for (const leftOver of globSync(`${directory}.making-*`))
    rmSync(leftOver, { recursive: true, force: true });
  if (isMissing(directory)) return make(directory, making);
  checkDataDirectory(directory);
  handOver(directory, making.account);
}

const isMissing = (directory: string): boolean =>
  !existsSync(directory) || readdirSync(directory).length === 0;

/** Whether a server can start there: there is nothing yet, or a whole data directory of this version. */
export function checkDataDirectory(directory: string): void {
  if (isMissing(directory)) return;
  const missing = ['PG_VERSION', 'global/pg_control', passwordFile].find(
    (file) => !existsSync(join(directory, file)),
  );
  if (missing)
    throw new Problem(
      `${directory} is not a whole PostgreSQL data directory (no ${missing}): move it away and start again`,
    );
  const version = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim();
  if (version !== major)
    throw new Problem(
      `${directory} was written by PostgreSQL ${version}, this is ${major}: upgrade it with pg_upgrade, or move it away and start again`,
    );
}

/** Made beside its place and renamed when done: a directory of that name is always a whole one. */
async function make(directory: string, { initdb, account, durable }: Making): Promise<void> {
  const workshop = mkdtempSync(`${directory}.making-`);
  try {
    const data = join(workshop, 'data');
    const password = join(workshop, passwordFile);
    writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
    handOver(workshop, account);
    const words = [...account.wrapper, initdb, ...options(data, password)];
    await runInitdb(durable ? words : [...words, '--no-sync'], account);
    renameSync(password, join(data, passwordFile));
    renameSync(data, directory);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

const options = (data: string, password: string): readonly string[] => [
  `--pgdata=${data}`,
  '--username=postgres',
  `--pwfile=${password}`,
  '--auth=scram-sha-256',
  ...localeOptions,
  '--no-instructions',
];

async function runInitdb(words: readonly string[], { as }: Account): Promise<void> {
  const [command = '', ...args] = words;
  const env = { ...process.env, LC_ALL: 'C' };
  const child = spawn(command, args, { ...as, cwd: '/', env, stdio: ['ignore', 'ignore', 'pipe'] });
  const [complaint] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const { exitCode: code } = child;
  if (code === 0) return;
  const reason = complaint.split('\n').find((line) => line.includes('error:')) ?? `exit ${code}`;
  throw new Problem(`PostgreSQL can't make its data directory: ${reason}`);
}
