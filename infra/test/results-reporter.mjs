import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
