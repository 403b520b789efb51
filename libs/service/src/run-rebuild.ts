import { rebuildView, wayBack, type RebuildOptions } from '@samanom/event-store';
import { ServiceConfig } from './config.ts';
import type { ServiceDescription } from './description.ts';

const EVERY_MS = 1000;

/** One line a second: how far, how fast, and how long it will take. */
const progressTo = (write: (line: string) => void): ((position: number, end: number) => void) => {
  const began = Date.now();
  let told = began;
  return (position, end) => {
    const now = Date.now();
    if (now - told < EVERY_MS && position < end) return;
    told = now;
    const perSecond = Math.round(position / Math.max(0.001, (now - began) / 1000));
    const left = perSecond > 0 ? Math.ceil((end - position) / perSecond) : 0;
    const percent = Math.floor((100 * position) / Math.max(1, end));
    write(`${position} of ${end} (${percent} %), ${perSecond} a second, about ${left} s left\n`);
  };
};

/**
 * `rebuild.main.js <view> [--back]`: builds a view anew beside the live one and changes over when they are equal, or goes
 * back to the build before. Exit code 1, and nothing changed, when they are not.
 */
export const runRebuild = async (service: ServiceDescription): Promise<void> => {
  const [view, way] = process.argv.slice(2);
  const write = (line: string): void => void process.stdout.write(line);
  try {
    const projection = service.projections.find(({ name }) => name === view);
    if (!projection || (way !== undefined && way !== '--back'))
      throw new Error(
        `usage: rebuild ${service.name} <view> [--back]; its views: ${service.projections.map(({ name }) => name).join(', ')}`,
      );
    const options: RebuildOptions = {
      service: service.name,
      url: new ServiceConfig(process.env).databaseUrl,
      upcasters: service.upcasters,
      projection,
      onProgress: progressTo(write),
    };
    const { rows, past, position, live } = await (way ? wayBack(options) : rebuildView(options));
    const proof = way ? 'the build before is back' : 'equal to the one before, to the row';
    write(`${live} is live at position ${position}: ${rows} rows, ${past} in the past; ${proof}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};
