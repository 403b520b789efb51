import { Client } from './client.ts';
import { judge } from './judge.ts';
import { becomeQuiet } from './quiet.ts';
import { importProgramme, type Imported } from './stories.ts';
import { allUp, instancesOf, type System } from './system.ts';
import { startWriters } from './writers.ts';

export interface Run {
  /** What is wrong, in words: nothing, if all is well. */
  readonly faults: readonly string[];
  readonly seconds: number;
  /** From when everything was left alone until it had caught up. */
  readonly quietAfterSeconds: number;
}

/** What is asked of a system over several disturbances is judged each time, from the beginning. */
export class Bench {
  readonly intake: Client;
  readonly networks: Client;
  private readonly system: System;
  private imported: Imported | undefined;

  constructor(system: System) {
    this.system = system;
    this.intake = new Client(system.home, instancesOf(system, 'intake'));
    this.networks = new Client(system.home, instancesOf(system, 'networks'));
  }

  /** Why something had to be asked again. */
  get reasons(): readonly string[] {
    return [...this.intake.again.keys(), ...this.networks.again.keys()];
  }

  /** Commands go on while something happens to the system; then it is left alone, and judged. */
  async disturb(happen: () => Promise<unknown>): Promise<Run> {
    const { system, intake, networks } = this;
    await allUp(system.instances);
    const began = performance.now();
    const writers = await startWriters(intake, networks);
    const importing = this.imported ?? importProgramme(intake);
    await happen();
    await writers.stop();
    const imported = (this.imported = await importing);
    const seconds = (performance.now() - began) / 1000;
    const quietAfterSeconds = await becomeQuiet(system);
    const faults = await judge(system, { intake, networks, imported });
    return { faults, seconds, quietAfterSeconds };
  }
}
