import type { FrameEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface FrameRow {
  readonly cohortId: string;
  readonly places: number;
}

const frameRow = new EntitySchema<FrameRow>({
  name: 'frame',
  columns: { cohortId: { type: 'uuid', primary: true }, places: { type: 'int' } },
});

/** How many applications each cohort has room for. */
export const frameView = projection<FrameRow, FrameEvent>({
  name: 'frame',
  version: 1,
  entity: frameRow,
  row: ({ cohortId }) => cohortId,
  on: { FrameSet: (_, frame) => frame },
});
