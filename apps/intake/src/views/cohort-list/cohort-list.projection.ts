import type { CohortAnswer, CohortEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export type CohortRow = CohortAnswer;

const cohortRow = new EntitySchema<CohortRow>({
  name: 'cohort-list',
  columns: {
    cohortId: { type: 'uuid', primary: true },
    name: { type: 'text' },
    nature: { type: 'text' },
    themes: { type: 'jsonb' },
    rules: { type: 'jsonb' },
    deadline: { type: 'timestamptz' },
    deadlineHistory: { type: 'jsonb' },
    openedAt: { type: 'timestamptz' },
    version: { type: 'int' },
  },
});

export const cohortList = projection<CohortRow, CohortEvent>({
  name: 'cohort-list',
  version: 1,
  entity: cohortRow,
  row: ({ cohortId }) => cohortId,
  on: {
    CohortOpened: (_, opened, { at, version }) => ({
      ...opened,
      deadlineHistory: [],
      openedAt: at,
      version,
    }),
    CohortDeadlineMoved: (row, { deadline, previous, reason }, { at, version }) => ({
      ...row,
      deadline,
      deadlineHistory: [...row.deadlineHistory, { previous, deadline, movedAt: at, reason }],
      version,
    }),
  },
});
