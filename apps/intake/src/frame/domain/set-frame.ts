import { FrameSet, type FrameEvent } from '@samanom/contracts/intake';
import { Command, NotFound, type Decision } from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { Frame } from './frame.ts';

export class SetFrame extends Command<Parameters<typeof FrameSet>[0]> {}

export const setFrame =
  ({ data }: SetFrame): Decision<Frame, FrameEvent, Cohort> =>
  ({ places }, cohort) => {
    if (cohort.status === 'none') throw new NotFound('cohort-unknown');

    return places === data.places ? [] : [FrameSet(data)];
  };
