import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startPostgres, type Server } from '../embedded-postgres/index.ts';
import { findPostmaster, stopPostmaster } from '../embedded-postgres/postmaster.ts';
import { readJson, writeJson } from '../json-file.ts';
import { findBroker, stopBroker } from '../kafka/broker-process.ts';
import { startKafka, type Broker } from '../kafka/index.ts';
import { freePort } from '../ports.ts';
import { lives, ourselves, type Identified } from '../processes.ts';
import { startS3, stopS3, type S3Server } from '../s3/index.ts';
import { startSystem, type System } from './system.ts';

const prefix = join(tmpdir(), 'samanom-test-');
const ownerIn = (home: string): string => join(home, 'owner.json');
const postgresIn = (home: string): string => join(home, 'postgres');
const kafkaIn = (home: string): string => join(home, 'kafka');
const s3In = (home: string): string => join(home, 's3');

/** A server for tests, gone with everything in it when stopped. */
export async function startThrowawayPostgres(): Promise<Server> {
  await sweep();
  const home = makeHome();
  const options = { directory: postgresIn(home), port: await freePort(), durable: false };
  return { ...(await startPostgres(options)), stop: () => remove(home) };
}

/** A broker for tests, gone with everything in it when stopped. */
export async function startThrowawayKafka(signal?: AbortSignal): Promise<Broker> {
  await sweep();
  const home = makeHome();
  const options = { directory: kafkaIn(home), port: await freePort(), signal, tell: console.log };
  const stop = (): Promise<void> => remove(home);
  try {
    return { ...(await startKafka(options)), stop };
  } catch (error) {
    await stop(); // Also when it is called off.
    throw error;
  }
}

/** An S3-compatible server for tests, gone with everything in it when stopped. */
export async function startThrowawayS3(): Promise<S3Server> {
  await sweep();
  const home = makeHome();
  const stop = (): Promise<void> => remove(home);
  try {
    return { ...(await startS3(s3In(home))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** All of it, as `npm start` has it, for those who open its pages. */
export async function startThrowawaySystem(): Promise<System> {
  await sweep();
  const home = makeHome();
  const stop = (): Promise<void> => remove(home);
  try {
    const system = await startSystem(home);
    return { ...system, stop: () => system.stop().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
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
  await Promise.all(homes.filter((home) => !ownerLives(home)).map(remove));
}

function ownerLives(home: string): boolean {
  const owner = readJson(ownerIn(home)) as Identified | undefined;
  return !owner || lives(owner); // Without an owner it is just being removed.
}

async function remove(home: string): Promise<void> {
  const [postmaster, broker] = [findPostmaster(postgresIn(home)), findBroker(kafkaIn(home))];
  await Promise.all([
    postmaster && stopPostmaster(postmaster.pid),
    broker && stopBroker(broker.pid),
    stopS3(s3In(home)),
  ]);
  rmSync(home, { recursive: true, force: true });
}
