import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { cutConnections } from './killer.ts';
import { allUp, instancesOf, type System } from './system.ts';

/** All connections of all services, several times over; answers how many were cut. */
export async function cutAllConnections({ databases }: System, times: number): Promise<number> {
  let cut = 0;
  for (let time = 0; time < times; time++) {
    await sleep(randomInt(200, 1_000));
    for (const database of Object.values(databases)) cut += await cutConnections(database);
  }
  await sleep(1_000);
  return cut;
}

/** Both of intake's instances, killed at once in the middle of their work. */
export async function intakeAway(system: System, ms: number): Promise<void> {
  const intake = instancesOf(system, 'intake');
  await sleep(1_000);
  await Promise.all(intake.map((instance) => instance.stop('SIGKILL')));
  await sleep(ms);
  await allUp(intake);
  await sleep(1_000);
}

/** Nobody who hears, while commands go on. */
export async function networksAway(system: System, ms: number): Promise<void> {
  const networks = instancesOf(system, 'networks');
  await Promise.all(networks.map((instance) => instance.stop('SIGKILL')));
  await sleep(ms);
  await allUp(networks);
}

/** The broker does not answer, then is gone altogether, each for half of the time. */
export async function brokerAway({ broker }: System, ms: number): Promise<void> {
  await sleep(1_000);
  broker?.freeze();
  await sleep(ms / 2);
  broker?.thaw();
  await sleep(1_000);
  await broker?.kill();
  await sleep(ms / 2);
  await broker?.startAgain();
  await sleep(1_000);
}
