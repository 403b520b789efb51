import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { workspace } from '../infra/projects.ts';

/** What the figures depend on. */
export type Machine = Readonly<Record<string, string>>;

const version = (manifest: string): string =>
  (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;

const near = createRequire(import.meta.url);
const rootVersion = (name: string): string =>
  version(join(workspace, 'node_modules', name, 'package.json'));
const benchVersion = (name: string): string =>
  version(join(import.meta.dirname, 'node_modules', name, 'package.json'));

const commit = (): string =>
  spawnSync('git', ['describe', '--always', '--dirty'], {
    cwd: workspace,
    encoding: 'utf8',
  }).stdout.trim();

/** Over one, five and fifteen minutes. */
export const load = (): string =>
  loadavg()
    .map((average) => average.toFixed(2))
    .join(' ');

export const machineFacts = async (url: string): Promise<Machine> => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ server: string; settings: string }>(
    `SELECT current_setting('server_version') AS server,
       (SELECT string_agg(name || ' ' || current_setting(name), ', ' ORDER BY name) FROM pg_settings
        WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'wal_sync_method')) AS settings`,
  );
  await client.end();
  return {
    at: new Date().toISOString(),
    commit: commit(),
    processor: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${release()}`,
    'load before': load(),
    Node: process.version,
    PostgreSQL: `${rows[0]?.server ?? ''} (${rows[0]?.settings ?? ''})`,
    pg: rootVersion('pg'),
    Emmett: benchVersion('@event-driven-io/emmett-postgresql'),
    kafkajs: benchVersion('kafkajs'),
    Nest: `${rootVersion('@nestjs/core')} (Fastify ${rootVersion('fastify')}, Express ${version(near.resolve('express/package.json'))})`,
  };
};
