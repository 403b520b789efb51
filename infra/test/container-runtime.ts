import { setTimeout as sleep } from 'node:timers/promises';
import type { ContainerRuntimeClient } from 'testcontainers';

/** A runtime that answers and has, or can pull, the image. */
export async function runtimeWith(image: string): Promise<ContainerRuntimeClient | undefined> {
  // Loaded here only: half a second that a run with an address of its own need not pay.
  const { getContainerRuntimeClient } = await import('testcontainers');
  const runtime = await within(3_000, getContainerRuntimeClient());
  if (!runtime || !(await has(runtime, image))) return undefined;

  const { getReaperImage } = await import('testcontainers/build/reaper/reaper.js');
  // The reaper removes the container if this run is killed. Where it can't be had, only a normal end does.
  if (!(await has(runtime, getReaperImage()))) process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';
  return runtime;
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
