import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkTools } from '../kafka/libraries.ts';
import { Problem } from '../problem.ts';
import { killAtRandom } from './killer.ts';
import { brokerAway } from './outages.ts';
import { Bench } from './run.ts';
import { startSystem, type System } from './system.ts';

jest.setTimeout(240_000); // Seconds, but of a machine that starts a service every half second.

/** A broker that can be stopped and killed is one of our own, by Maven. */
const hasTools = (): boolean => {
  try {
    checkTools();
    return true;
  } catch (error) {
    if (!(error instanceof Problem) || process.env['CI'] === 'true') throw error;
    console.log(`left out: ${error.message}`);
    return false;
  }
};

(hasTools() ? describe : describe.skip)('two instances of each service over Kafka', () => {
  let system: System;
  let bench: Bench;
  beforeAll(async () => {
    system = await startSystem(true);
    bench = new Bench(system);
  });
  afterAll(() => system.stop());

  it('answer every command while the broker is away, and tell all of it afterwards', async () => {
    const { faults } = await bench.disturb(() => brokerAway(system, 4_000));
    expect(faults).toEqual([]);
    expect(bench.reasons).toEqual([]);
  });

  it('lose nothing and double nothing while one after the other is killed', async () => {
    expect((await bench.disturb(() => killAtRandom(system, 10))).faults).toEqual([]);
  });
});
