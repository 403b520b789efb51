import { Client } from './client.ts';
import { judge } from './judge.ts';
import { becomeQuiet } from './quiet.ts';
import { importProgramme, type Imported } from './stories.ts';
import { allUp, instancesOf, type System } from './system.ts';
import { startWriters } from './writers.ts';

export interface Run {
  readonly client: Client;
  /** What is wrong, in words: nothing, if all is well. */
  readonly faults: readonly string[];
  /** From when everything was left alone until it had caught up. */
  readonly quietAfterSeconds: number;
  readonly seconds: number;
}

/** A system with one client: what is asked of it over several disturbances is judged each time, from the beginning. */
export class Bench {
  readonly client: Client;
  private readonly system: System;
  private imported: Imported | undefined;

  constructor(system: System) {
    this.system = system;
    this.client = new Client(system.home, instancesOf(system, 'intake'));
  }

  /** Commands go on while something happens to the system; then it is left alone, and judged. */
  async disturb(happen: () => Promise<unknown>): Promise<Run> {
    const { system, client } = this;
    await allUp(system.instances);
    const began = performance.now();
    const writers = await startWriters(client);
    const importing = this.imported ?? importProgramme(client);
    await happen();
    await writers.stop();
    this.imported = await importing;
    const seconds = (performance.now() - began) / 1000;
    const quietAfterSeconds = await becomeQuiet(system);
    const faults = await judge(system, client, this.imported);
    return { client, faults, quietAfterSeconds, seconds };
  }
}
