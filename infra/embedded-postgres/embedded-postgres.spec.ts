import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freePort } from '../ports.ts';
import { ended, isRunning, signal } from '../processes.ts';
import { workspace } from '../projects.ts';
import { scratch, typescript } from '../test/scratch.ts';
import { startPostgres, type Server } from './index.ts';

const { home, remove } = scratch();
const directory = join(home, 'postgres'); // Where the next run finds it, should this one be killed.
const pidFile = join(directory, 'postmaster.pid');
let port: number;
let server: Server | undefined;

const start = async (): Promise<Server> => {
  server = await startPostgres({ directory, port, durable: false });
  return server;
};

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  port = await freePort();
});

afterAll(async () => {
  await server?.stop();
  remove();
});

// One data directory, as one newcomer's: the tests follow each other.
describe('the embedded PostgreSQL', () => {
  it('is made and started, and what a killed initdb left is cleared away', async () => {
    const leftOver = `${directory}.making-killed`;
    mkdirSync(leftOver);
    const { url, adopted } = await start();
    expect(adopted).toBe(false);
    expect(existsSync(leftOver)).toBe(false);
    expect(await ask(url, 'show server_version_num')).toEqual([expect.stringMatching(/^18/)]);
    await ask(url, 'create table kept as select 42 as value');
  });

  it('lets nobody in without its password, which nobody else can read', async () => {
    const wrong = `postgres://postgres:wrong@127.0.0.1:${port}/postgres`;
    await expect(ask(wrong, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(join(directory, 'superuser-password')).mode & 0o077).toBe(0);
  });

  it('leaves no process behind when stopped', async () => {
    const { pid = 0 } = server ?? {};
    await server?.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it('is adopted when its launcher was killed', async () => {
    const script = join(workspace, 'infra/embedded-postgres/killed-launcher.ts');
    const launcher = spawn(process.execPath, [...typescript, script, directory, String(port)]);
    const [told] = (await once(launcher.stdout, 'data')) as [Buffer];
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');

    const { pid, url, adopted } = await start();
    expect({ adopted, pid }).toEqual({ adopted: true, pid: Number(told) });
    expect(await ask(url, 'select value from kept')).toEqual([42]);
  });

  it('moves when another port is asked for', async () => {
    const before = server?.pid ?? 0;
    port = await freePort();
    const { adopted, url } = await start();
    expect(adopted).toBe(false);
    expect(isRunning(before)).toBe(false);
    expect(await ask(url, 'select value from kept')).toEqual([42]);
  });

  it('starts again after it was killed itself, whatever its pid has become', async () => {
    const killed = server?.pid ?? 0;
    signal(killed, 'SIGKILL');
    await ended(killed, 5_000);
    const stranger = spawn('sleep', ['60']);
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(stranger.pid)));

    const { adopted, url } = await start();
    stranger.kill();
    expect(adopted).toBe(false);
    expect(await ask(url, 'select value from kept')).toEqual([42]);
  });

  it('says in one line when its port is taken', async () => {
    await server?.stop();
    const other = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${port}, '127.0.0.1', () => console.log())`,
    ]);
    await once(other.stdout, 'data');
    await expect(start()).rejects.toThrow(`port ${port} is taken`);
    other.kill();
  });

  it('says in one line that another version wrote the data', async () => {
    await server?.stop();
    writeFileSync(join(directory, 'PG_VERSION'), '16\n');
    await expect(start()).rejects.toThrow(/was written by PostgreSQL 16, this is 18/);
  });

  it('says in one line that a directory is half-made', async () => {
    rmSync(join(directory, 'PG_VERSION'));
    await expect(start()).rejects.toThrow(/not a whole .* \(no PG_VERSION\): move it away/);
  });
});
