import { randomBytes } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../problem.ts';
import { runTool } from '../maven/run-tool.ts';
import { dataIn, properties, propertiesIn, javaOptions } from './settings.ts';

interface Making {
  readonly java: string;
  readonly classPath: string;
  readonly signal?: AbortSignal | undefined;
}

const metaIn = (directory: string): string => join(dataIn(directory), 'meta.properties');

/** By that a server is known to be of this directory. */
export const clusterOf = (directory: string): string =>
  /^cluster\.id=(.*)$/m.exec(readFileSync(metaIn(directory), 'utf8'))?.[1] ?? '';

const isMissing = (directory: string): boolean =>
  !existsSync(directory) || readdirSync(directory).length === 0;

/** Whether a broker can start there: there is nothing yet, or a whole data directory. */
export function checkDataDirectory(directory: string): void {
  if (isMissing(directory) || existsSync(metaIn(directory))) return;
  throw new Problem(
    `${directory} is not a whole Kafka data directory (no data/meta.properties): move it away and start again`,
  );
}

/** A data directory that is whole, made now if there was none. */
export async function ensureDataDirectory(directory: string, making: Making): Promise<void> {
  // What was left by a launcher that was killed half way.
  for (const leftOver of globSync(`${directory}.making-*`))
    rmSync(leftOver, { recursive: true, force: true });
  if (isMissing(directory)) return make(directory, making);
  checkDataDirectory(directory);
}

/** Made beside its place and renamed when done: a directory of that name is always a whole one. */
async function make(directory: string, { java, classPath, signal }: Making): Promise<void> {
  mkdirSync(dirname(directory), { recursive: true });
  const workshop = mkdtempSync(`${directory}.making-`); // Only its owner may enter.
  try {
    writeFileSync(propertiesIn(workshop), properties(workshop, 0));
    const { code, lines } = await runTool(
      [
        java,
        ...javaOptions,
        ...['-cp', classPath, 'kafka.tools.StorageTool', 'format', '--standalone'],
        `--cluster-id=${randomBytes(16).toString('base64url')}`,
        `--config=${propertiesIn(workshop)}`,
      ],
      { signal },
    );
    if (code !== 0) throw new Problem(`Kafka can't make its data directory: ${lines.at(-1)}`);
    renameSync(workshop, directory);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
