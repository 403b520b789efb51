import { readFileSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url).pathname;
const swc = JSON.parse(readFileSync(here('.swcrc'), 'utf8'));

/** One configuration for every project: `jest --rootDir <project> --config jest.config.mjs`. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['samanom:source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  filter: here('infra/test/filter.mjs'),
  globalSetup: here('infra/test/global-setup.mjs'),
  globalTeardown: here('infra/test/global-teardown.mjs'),
  reporters: ['default', here('infra/test/results-reporter.mjs')],
  testTimeout: 120_000, // For machines that are busy; a test that hangs is told all the same.
  maxWorkers: 2,
  workerIdleMemoryLimit: '400MB',
};
