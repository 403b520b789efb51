import type { CriteriaEvent, Criterion } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface CriteriaRow {
  /** `<criteria>.v<version>` */
  readonly key: string;
  readonly criteria: string;
  readonly version: number;
  readonly items: readonly Criterion[];
  readonly document: string;
  readonly publishedAt: string;
}

const criteriaRow = new EntitySchema<CriteriaRow>({
  name: 'criteria-list',
  columns: {
    key: { type: 'text', primary: true },
    criteria: { type: 'text' },
    version: { type: 'int' },
    items: { type: 'jsonb' },
    document: { type: 'text' },
    publishedAt: { type: 'timestamptz' },
  },
});

export const criteriaKey = (criteria: string, version: number): string => `${criteria}.v${version}`;

export const criteriaList = projection<CriteriaRow, CriteriaEvent>({
  name: 'criteria-list',
  version: 1,
  entity: criteriaRow,
  row: ({ criteria, version }) => criteriaKey(criteria, version),
  on: {
    AwardCriteriaPublished: (_, published, { at }) => ({
      ...published,
      key: criteriaKey(published.criteria, published.version),
      publishedAt: at,
    }),
  },
});
