import type { DecisionRoundEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface DecisionRoundRow {
  readonly batchId: string;
  readonly cohortId: string;
  readonly cases: number;
  readonly begunAt: string;
}

const decisionRoundRow = new EntitySchema<DecisionRoundRow>({
  name: 'decision-round',
  columns: {
    batchId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    cases: { type: 'int' },
    begunAt: { type: 'timestamptz' },
  },
});

/** Acts of deciding that are under way, or were cut short: one that is completed is no longer here. */
export const decisionRoundView = projection<DecisionRoundRow, DecisionRoundEvent>({
  name: 'decision-round',
  version: 1,
  entity: decisionRoundRow,
  row: ({ batchId }) => batchId,
  on: {
    DecisionsBegun: (_, { batchId, cohortId, cases }, { at: begunAt }) => ({
      batchId,
      cohortId,
      cases,
      begunAt,
    }),
    DecisionsCompleted: () => null,
  },
});
