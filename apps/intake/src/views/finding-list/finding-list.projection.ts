import type { FindingEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface FindingRow {
  readonly code: string;
  readonly rows: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly figures: Readonly<Record<string, number>>;
}

const findingRow = new EntitySchema<FindingRow>({
  name: 'finding-list',
  columns: {
    code: { type: 'text', primary: true },
    rows: { type: 'jsonb' },
    figures: { type: 'jsonb' },
  },
});

export const findingList = projection<FindingRow, FindingEvent>({
  name: 'finding-list',
  version: 1,
  entity: findingRow,
  row: ({ code }) => code,
  on: { FindingNoted: (_, noted) => noted },
});
