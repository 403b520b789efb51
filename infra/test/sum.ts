export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const one = (passed: boolean): Counts =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/**
 * What a Jest run counts for. One that found no test, left no counts, or failed although none of
 * its tests did (a crash, a broken set-up), is a failure itself.
 */
export const countsOfJest = (succeeded: boolean, counts: Counts | undefined): Counts => {
  if (!counts || counts.passed + counts.failed === 0) return { passed: 0, failed: 1 };
  if (!succeeded && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
};

export const sumOf = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
});

export const sumLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`;
