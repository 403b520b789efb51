import { usualReminders, type CohortAnswer, type CohortEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export type CohortRow = CohortAnswer;

const cohortRow = new EntitySchema<CohortRow>({
  name: 'cohort-list',
  columns: {
    cohortId: { type: 'uuid', primary: true },
    name: { type: 'text' },
    nature: { type: 'text' },
    status: { type: 'text' },
    themes: { type: 'jsonb' },
    rules: { type: 'jsonb', nullable: true },
    applicants: { type: 'jsonb', nullable: true },
    call: { type: 'jsonb', nullable: true },
    deadline: { type: 'timestamptz', nullable: true },
    deadlineHistory: { type: 'jsonb' },
    reminders: { type: 'jsonb' },
    openedAt: { type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
});

const unopened = {
  rules: null,
  applicants: null,
  call: null,
  deadline: null,
  deadlineHistory: [],
  reminders: [...usualReminders],
  openedAt: null,
};

export const cohortList = projection<CohortRow, CohortEvent>({
  name: 'cohort-list',
  version: 2,
  entity: cohortRow,
  row: ({ cohortId }) => cohortId,
  on: {
    CohortPlanned: (_, planned, { version }) => ({
      ...unopened,
      ...planned,
      status: 'planned',
      version,
    }),
    CohortOpened: (_, opened, { at, version }) => ({
      ...unopened,
      ...opened,
      status: 'open',
      openedAt: at,
      version,
    }),
    CallPublished: (row, { text, rules, applicants, deadline }, { at, version }) => ({
      ...row,
      status: 'open',
      rules,
      applicants,
      call: { text, publishedAt: at },
      deadline,
      openedAt: at,
      version,
    }),
    CohortDeadlineMoved: (row, { deadline, previous, reason }, { at, version }) => ({
      ...row,
      deadline,
      deadlineHistory: [...row.deadlineHistory, { previous, deadline, movedAt: at, reason }],
      version,
    }),
    CohortRemindersSet: (row, { workingDays }, { version }) => ({
      ...row,
      reminders: workingDays,
      version,
    }),
  },
});
