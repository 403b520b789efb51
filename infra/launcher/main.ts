import { told } from '../problem.ts';
import { prepareData } from './checks.ts';
import { takeLock } from './lock.ts';
import { help, readOptions, type Options } from './options.ts';
import { oneEnds, takeDown, type Stack } from './stack.ts';
import { startUp } from './start-up.ts';
import { welcome } from './welcome.ts';

/** What `npm start` runs: everything up, until Ctrl-C; then everything down, and nothing left behind. */
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => stopping.abort());
// After a hang-up there is nobody to write to, which is no reason to leave processes behind.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

async function launch(options: Options): Promise<void> {
  const { signal } = stopping;
  prepareData(options.data);
  const release = takeLock(options.data, options.port);
  const stack: Stack = { services: [] };
  try {
    await startUp(options, stack, signal);
    console.log(welcome(options));
    await Promise.race([aborted(signal), oneEnds(stack)]);
  } finally {
    if (signal.aborted) console.log('Stopping ...');
    await takeDown(stack);
    release();
    if (signal.aborted) console.log('Stopped.');
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(help);
  else await launch(options);
  process.exit(0);
} catch (error) {
  if (stopping.signal.aborted) process.exit(0);
  console.error(told(error));
  process.exit(1);
}
