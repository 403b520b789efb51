import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { killAtRandom } from './killer.ts';
import { cutAllConnections, intakeAway } from './outages.ts';
import { Bench } from './run.ts';
import { startSystem, type System } from './system.ts';

jest.setTimeout(240_000); // Seconds, but of a machine that starts a service every half second.

let system: System;
let bench: Bench;
beforeAll(async () => {
  system = await startSystem(false);
  bench = new Bench(system);
});
afterAll(() => system.stop());

// One system for all: what is judged goes back to its beginning each time.
describe('two instances of each service', () => {
  it('lose nothing and double nothing while all connections to the database are cut', async () => {
    expect((await bench.disturb(() => cutAllConnections(system, 5))).faults).toEqual([]);
    expect(system.instances.map(({ deaths }) => deaths)).toEqual([0, 0, 0, 0]);
    expect(bench.reasons.filter((why) => why !== '503 database-away')).toEqual([]);
  });

  it('lose nothing and double nothing when all of intake is killed at once', async () => {
    expect((await bench.disturb(() => intakeAway(system, 1_000))).faults).toEqual([]);
  });

  it('lose nothing and double nothing while one after the other is killed', async () => {
    expect((await bench.disturb(() => killAtRandom(system, 10))).faults).toEqual([]);
    expect(bench.reasons.filter((why) => why.startsWith('500'))).toEqual([]);
  });
});
