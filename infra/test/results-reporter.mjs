import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves the counts of a run in the project's `dist/`, for the sum that `npm test` ends with. */
export default class ResultsReporter {
  constructor({ rootDir }) {
    this.directory = join(rootDir, 'dist');
  }

  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, wasInterrupted }) {
    const passed = numPassedTests;
    const failed = numFailedTests + numRuntimeErrorTestSuites + (wasInterrupted ? 1 : 0);
    mkdirSync(this.directory, { recursive: true });
    writeFileSync(join(this.directory, 'test-results.json'), JSON.stringify({ passed, failed }));
  }
}
