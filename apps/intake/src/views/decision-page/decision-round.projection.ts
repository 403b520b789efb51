import type { DecisionRoundEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface DecisionRoundRow {
  readonly batchId: string;
  readonly cohortId: string;
  readonly cases: number;
  /** The hash of what was asked for. */
  readonly seen: string;
  readonly person: string;
  readonly begunAt: string;
  readonly completedAt: string | null;
  readonly decided: number | null;
  readonly refused: number | null;
}

const decisionRoundRow = new EntitySchema<DecisionRoundRow>({
  name: 'decision-round',
  columns: {
    batchId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    cases: { type: 'int' },
    seen: { type: 'text' },
    person: { type: 'uuid' },
    begunAt: { type: 'timestamptz' },
    completedAt: { type: 'timestamptz', nullable: true },
    decided: { type: 'int', nullable: true },
    refused: { type: 'int', nullable: true },
  },
  indices: [{ columns: ['cohortId'] }],
});

/** Acts of deciding: one that is not completed is under way, or was cut short. */
export const decisionRoundView = projection<DecisionRoundRow, DecisionRoundEvent>({
  name: 'decision-round',
  version: 2,
  entity: decisionRoundRow,
  row: ({ batchId }) => batchId,
  on: {
    DecisionsBegun: (_, { batchId, cohortId, cases, seen }, { at: begunAt, person }) => ({
      batchId,
      cohortId,
      cases,
      seen,
      person,
      begunAt,
      completedAt: null,
      decided: null,
      refused: null,
    }),
    DecisionsCompleted: (row, { decided, refused }, { at: completedAt }) => ({
      ...row,
      decided,
      refused,
      completedAt,
    }),
  },
});
