/** What writes to one stream, in its order: `writes` tells how many events. */
export interface Step {
  readonly writes: number;
  readonly act: () => Promise<unknown>;
}

export const versionAfter = (steps: readonly Step[]): number =>
  steps.reduce((sum, { writes }) => sum + writes, 0);

/** Takes the steps that the stream does not have yet. */
export const goOnFrom = async (version: number, steps: readonly Step[]): Promise<void> => {
  let after = 0;
  for (const { writes, act } of steps) {
    after += writes;
    if (after > version || (writes === 0 && after === version)) await act();
  }
};
