import { randomInt } from 'node:crypto';
import { isFree } from '../ports.ts';

/** Below those that the system gives to clients: a port let go at a kill must be free a second later. */
export async function stablePort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 30_000);
    if (await isFree(port)) return port;
  }
}
