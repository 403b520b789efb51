import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sign } from '../dev-issuer/issuer.ts';
import { allUp, instancesOf, startSystem, type System } from '../kill-test/system.ts';
import { until } from '../processes.ts';
import { workspace } from '../projects.ts';
import { runScript, typescript } from '../test/scratch.ts';
import { Client } from './client.ts';
import { decider } from './people.ts';

jest.setTimeout(180_000);

const script = 'infra/generate/main.ts';
const size = ['--applications', '12', '--seed', '7'];

let whole: System;
let broken: System;
const start = async (): Promise<System> => {
  const system = await startSystem(false);
  await allUp(instancesOf(system, 'intake').slice(0, 1));
  return system;
};
beforeAll(async () => {
  whole = await start();
  broken = await start();
});
afterAll(async () => {
  await whole.stop();
  await broken.stop();
});

const addressOf = (system: System): string => instancesOf(system, 'intake')[0]?.url ?? '';
const argsFor = (system: System) => [...size, '--service-url', addressOf(system)];
const generate = (system: System) =>
  runScript(script, argsFor(system), { SAMANOM_DATA: system.home });

/** What was asked for, without what reactions make of it in their own time. Ids follow from commands: the same ids are the same story. */
const eventsOf = async ({ databases }: System): Promise<readonly string[]> => {
  const { rows } = await databases.intake.pool.query<{ id: string }>(
    `SELECT concat_ws(' ', type, version, event_id) AS id FROM event_store.event
     WHERE NOT metadata ? 'causationid' ORDER BY type, event_id`,
  );
  return rows.map(({ id }) => id);
};

const killHalfWay = async (system: System, events: number): Promise<void> => {
  const args = [...typescript, join(workspace, script), ...argsFor(system)];
  const env = { ...process.env, NODE_OPTIONS: '', SAMANOM_DATA: system.home };
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const isHalfWay = async () => (await eventsOf(system)).length >= events;
  expect(await until(isHalfWay, 60_000)).toBe(true);
  child.kill('SIGKILL');
  await ended;
};

describe('npm run generate', () => {
  it('makes applications in every stage, and says how many', () => {
    const { status, stdout, stderr } = generate(whole);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^applications: 12 of 12$/m);
    expect(stdout).toMatch(/^municipalities \(numbers from 9000\): 12$/m);
    expect(stdout).toMatch(/^decided: [1-9]\d*$/m);
  });

  it('does nothing twice', async () => {
    const before = await eventsOf(whole);
    expect(generate(whole).status).toBe(0);
    expect(await eventsOf(whole)).toEqual(before);
  });

  it('killed half way and run again, comes to the same end', async () => {
    const all = await eventsOf(whole);
    await killHalfWay(broken, all.length / 2);
    expect((await eventsOf(broken)).length).toBeLessThan(all.length);
    expect(generate(broken).status).toBe(0);
    expect(await eventsOf(broken)).toEqual(all);
  });

  it('is in no count of the programme', async () => {
    const client = new Client(addressOf(whole), (identity) => sign(whole.home, identity));
    const counts = await client.ask('GET', '/programme/counts', { as: decider });
    expect(counts).toMatchObject({ cohorts: [{ nature: 'trial' }] });
    expect(new Set(Object.values(counts['programme'] as object))).toEqual(new Set([0]));
    const open = await client.ask('GET', '/open-data/applicants.json', { as: decider });
    expect(open).toMatchObject({ rows: [] });
  });
});
