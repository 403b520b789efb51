import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { workspace } from '../projects.ts';

const variable = 'TEST_RESULTS';

/** A place of one run's own: nobody's build clears it, and no run by hand writes there. Answers how to remove it. */
export function openResults(): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'samanom-results-'));
  process.env[variable] = directory;
  return () => rmSync(directory, { recursive: true, force: true });
}

/** Where the counts of a project's part of the run stand; undefined when it runs by hand. */
export function resultsOf(root: string): string | undefined {
  const directory = process.env[variable];
  const name = relative(workspace, resolve(workspace, root)).replaceAll('/', '-');
  return directory && join(directory, `${name}.json`);
}
