import { writeFileSync } from 'node:fs';

/** Leaves the counts of a run, for the sum that `npm test` ends with. */
export default class ResultsReporter {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  async onRunComplete(_, results) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, wasInterrupted } = results;
    const passed = numPassedTests;
    const failed = numFailedTests + numRuntimeErrorTestSuites + (wasInterrupted ? 1 : 0);
    const { resultsOf } = await import('./results.ts');
    const file = resultsOf(this.rootDir);
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
