import type { System } from './system.ts';
import { startThrowawaySystem } from './throwaway.ts';

/** A running system for the tests: the one that the environment names, with its data, else one of their own. */
export async function findSystem(): Promise<System> {
  const { TEST_SYSTEM_URL: url, TEST_SYSTEM_DATA: data } = process.env;
  if (url && data) return { url, data, stop: () => Promise.resolve() };
  return startThrowawaySystem();
}
