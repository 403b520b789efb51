import { setTimeout as sleep } from 'node:timers/promises';
import type { ContainerRuntimeClient } from 'testcontainers';
import { localeOptions } from '../embedded-postgres/settings.ts';
import type { TestPostgres } from './find-postgres.ts';

const image = 'postgres:18';
const faster = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const settings = [...faster, 'max_connections=200'].flatMap((setting) => ['-c', setting]);

/** PostgreSQL in a container, when there is a runtime that answers and has, or can pull, the image. */
export async function startContainer(): Promise<TestPostgres | undefined> {
  // Loaded here only: half a second that a run with an address of its own need not pay.
  const { getContainerRuntimeClient } = await import('testcontainers');
  const runtime = await within(3_000, getContainerRuntimeClient());
  if (!runtime || !(await has(runtime, image))) return undefined;

  const { getReaperImage } = await import('testcontainers/build/reaper/reaper.js');
  // The reaper removes the container if this run is killed. Where it can't be had, only a normal end does.
  if (!(await has(runtime, getReaperImage()))) process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';

  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const container = await new PostgreSqlContainer(image)
    .withUsername('postgres')
    .withDatabase('postgres')
    .withEnvironment({ POSTGRES_INITDB_ARGS: localeOptions.join(' ') })
    .withCommand(['postgres', ...settings])
    .start();
  const stop = async (): Promise<void> => {
    await container.stop();
  };
  return { url: container.getConnectionUri(), from: `container ${image}`, stop };
}

async function has(runtime: ContainerRuntimeClient, name: string): Promise<boolean> {
  const { ImageName } = await import('testcontainers');
  const pulled = runtime.image.pull(ImageName.fromString(name)).then(() => true);
  return (await within(120_000, pulled)) ?? false;
}

/** What it comes to, or undefined if it fails or takes too long. */
function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const late = sleep(ms, undefined, { ref: false });
  return Promise.race([work.catch(() => undefined), late]);
}
