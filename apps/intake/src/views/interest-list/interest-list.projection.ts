import type { InterestAnswer, InterestEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export type InterestRow = Omit<InterestAnswer, 'municipality' | 'applied'>;

const interestRow = new EntitySchema<InterestRow>({
  name: 'interest-list',
  columns: {
    interestId: { type: 'uuid', primary: true },
    municipalityId: { type: 'uuid' },
    mandate: { type: 'jsonb' },
    status: { type: 'text' },
    document: { type: 'text' },
    expressedAt: { type: 'timestamptz' },
    answer: { type: 'text', nullable: true },
    answeredAt: { type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
});

/** Who wants to take part without having been able to apply. */
export const interestList = projection<InterestRow, InterestEvent>({
  name: 'interest-list',
  version: 1,
  entity: interestRow,
  row: ({ interestId }) => interestId,
  on: {
    InterestExpressed: (_, expressed, { at, version }) => ({
      ...expressed,
      status: 'expressed',
      expressedAt: at,
      answer: null,
      answeredAt: null,
      version,
    }),
    InterestAnswered: (row, { document }, { at, version }) => ({
      ...row,
      status: 'answered',
      answer: document,
      answeredAt: at,
      version,
    }),
  },
});
