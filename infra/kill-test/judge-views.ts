import { join } from 'node:path';
import { lastLines } from '../log-file.ts';
import { runToEnd } from '../launcher/command.ts';
import { triedServices, type TriedService } from './tried-services.ts';
import type { System } from './system.ts';

/** Each view of each service is built anew, its past included, and must be the same to the row. */
export async function judgeViews(system: System): Promise<string[]> {
  const faults = await Promise.all(triedServices.map((service) => judgeViewsOf(system, service)));
  return faults.flat();
}

/** By the libraries as built, in a process of its own: what the service itself would do. */
async function judgeViewsOf(
  { home, databases }: System,
  service: TriedService,
): Promise<readonly string[]> {
  const log = join(home, `logs/${service}.rebuild.log`);
  const code = await runToEnd({
    args: [join(import.meta.dirname, 'rebuild-views.ts'), service],
    env: { DATABASE_URL: databases[service].url, NODE_OPTIONS: '' },
    log,
    signal: AbortSignal.timeout(300_000),
  });
  return code === 0 ? [] : [`${service}: ${lastLines(log, 3)}`];
}
