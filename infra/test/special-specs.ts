import { globSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Problem } from '../problem.ts';
import { workspace } from '../projects.ts';

/** How TEST_KAFKA_BROKERS says that there is none, and that specs which need one are left out. */
export const none = 'none';

export const needsBroker = (file: string): boolean => file.endsWith('.kafka.spec.ts');

/** The spec files of a project, those that need a broker apart. */
export function specsOf(root: string): {
  readonly kafka: readonly string[];
  readonly other: readonly string[];
} {
  const exclude = ['**/node_modules/**', '**/dist/**'];
  const files = globSync('**/*.spec.ts', { cwd: join(workspace, root), exclude }).sort();
  const paths = files.map((file) => join(root, file));
  return { kafka: paths.filter(needsBroker), other: paths.filter((path) => !needsBroker(path)) };
}

/** Those that ask veraPDF whether a letter is accessible. */
export const needsPdfCheck = (file: string): boolean => file.endsWith('.verapdf.spec.ts');

/** Those that open the pages in a real browser, on a system of their own. */
export const needsBrowser = (file: string): boolean => file.endsWith('.browser.spec.ts');

const noBroker = 'no broker (needs Docker, or JDK 17 and Maven)';
export const noPdfCheck = 'no veraPDF (needs JDK 17 and Maven)';

/** Without what they need: said in plain words, and on the build server a failure. */
export function leaveOut(specs: readonly string[], why = noBroker): void {
  const list = specs.map((spec) => `\n  ${relative(workspace, resolve(workspace, spec))}`).join('');
  const count = `${specs.length} spec file${specs.length === 1 ? '' : 's'}`;
  if (process.env['CI'] === 'true') throw new Problem(`${count} can't run: ${why}${list}`);
  console.log(`${count} left out: ${why}${list}`);
}
