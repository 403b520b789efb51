import { join, relative, resolve } from 'node:path';
import { workspace } from '../projects.ts';

/** Where the counts of a project's test run stand. Not in its `dist/`: a build clears that. */
export const resultsOf = (root: string): string =>
  join(
    workspace,
    '.nx/test-results',
    `${relative(workspace, resolve(workspace, root)).replaceAll('/', '-')}.json`,
  );
