import type { FrameEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

/** How many applications a cohort has room for. It guides the decider and stops nobody: the money is another matter. */
export interface Frame {
  readonly places: number | null;
}

export const frame: Aggregate<Frame, FrameEvent> = {
  name: 'frame',
  initial: { places: null },
  evolve: { FrameSet: (_, { places }) => ({ places }) },
};
