import type { EventOf } from '@samanom/contracts';
import type { RemarkSent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface RemarkRow {
  readonly remarkId: string;
  readonly applicationId: string;
  readonly document: string;
  readonly field: string | null;
  /** The hash of its words. */
  readonly remark: string;
  readonly person: string | null;
  readonly at: string;
}

const remarkRow = new EntitySchema<RemarkRow>({
  name: 'remark-list',
  columns: {
    remarkId: { type: 'uuid', primary: true },
    applicationId: { type: 'uuid' },
    document: { type: 'text' },
    field: { type: 'text', nullable: true },
    remark: { type: 'text' },
    person: { type: 'uuid', nullable: true },
    at: { type: 'timestamptz' },
  },
  indices: [{ columns: ['applicationId', 'at'] }],
});

/** What was said to the applicants. */
export const remarkList = projection<RemarkRow, EventOf<typeof RemarkSent>>({
  name: 'remark-list',
  version: 1,
  entity: remarkRow,
  row: ({ remarkId }) => remarkId,
  on: {
    RemarkSent: (_, remark, { at, person }) => ({ ...remark, at, person }),
  },
});
