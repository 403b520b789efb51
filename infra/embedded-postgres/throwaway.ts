import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readJson, writeJson } from '../json-file.ts';
import { freePort } from '../ports.ts';
import { lives, ourselves, type Identified } from '../processes.ts';
import { startPostgres, type Server } from './index.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';

const prefix = join(tmpdir(), 'samanom-test-');
const dataIn = (home: string): string => join(home, 'postgres');
const ownerIn = (home: string): string => join(home, 'owner.json');

/** A server for tests, gone with everything in it when stopped. */
export async function startThrowawayPostgres(): Promise<Server> {
  await sweep();
  const home = makeHome();
  const directory = dataIn(home);
  const server = await startPostgres({ directory, port: await freePort(), durable: false });
  return { ...server, stop: () => remove(home, server.pid) };
}

/** A directory that is known to be of this run. */
export function makeHome(): string {
  const home = mkdtempSync(prefix);
  chmodSync(home, 0o711); // The server may run as another user.
  writeJson(ownerIn(home), ourselves());
  return home;
}

/** What test runs left behind that were killed. */
async function sweep(): Promise<void> {
  const homes = globSync(`${prefix}*/owner.json`).map((owner) => dirname(owner));
  await Promise.all(
    homes
      .filter((home) => !ownerLives(home))
      .map((home) => remove(home, findPostmaster(dataIn(home))?.pid)),
  );
}

function ownerLives(home: string): boolean {
  const owner = readJson(ownerIn(home)) as Identified | undefined;
  return !owner || lives(owner); // Without an owner it is just being removed.
}

async function remove(home: string, server: number | undefined): Promise<void> {
  if (server) await stopPostmaster(server);
  rmSync(home, { recursive: true, force: true });
}
