import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';
import { placeOne } from './placing.ts';
import { application, municipality, openCohort, together } from './stories.ts';

const AT_ONCE = 6;
/** The test is about order and loss; a machine may have other work. */
const PAUSE_MS = 30;

export interface Writers {
  /** Lets every story come to its end; what was asked is answered then. */
  readonly stop: () => Promise<void>;
}

let told = 0;

/** Writes stories side by side until stopped. */
export async function startWriters(client: Client, networks: Client): Promise<Writers> {
  const cohortId = await openCohort(client);
  let stopped = false;
  const write = async (): Promise<void> => {
    for (let before: string[] = []; !stopped;) {
      const id = await municipality(client, told++);
      before = [id, ...before].slice(0, 3);
      if (before.length === 3) await together(client, before);
      if (told % 3 === 0) await application(client, cohortId, id);
      await sleep(PAUSE_MS);
    }
  };
  const place = async (): Promise<void> => {
    while (!stopped) {
      await placeOne(networks);
      await sleep(PAUSE_MS);
    }
  };
  const writing = Promise.all([place(), ...Array.from({ length: AT_ONCE }, write)]);
  writing.catch(() => undefined); // Whoever stops them is told.
  return {
    stop: async () => {
      stopped = true;
      await writing;
    },
  };
}
