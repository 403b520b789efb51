import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';
import { projection } from '../src/views/projection.ts';

export type Counted = DomainEvent<
  'Counted',
  { readonly id: string; readonly by: number; readonly on: string }
>;
export type Ended = DomainEvent<'Ended', { readonly id: string }>;
export type TallyEvent = Counted | Ended;

export const tally: Aggregate<null, TallyEvent> = {
  name: 'tally',
  initial: null,
  evolve: { Counted: () => null, Ended: () => null },
};

export const counted = (id: string, by: number): Counted => ({
  type: 'Counted',
  version: 1,
  data: { id, by, on: `2012-09-${String(10 + (by % 20))}` },
});
export const ended = (id: string): Ended => ({ type: 'Ended', version: 1, data: { id } });

export interface TallyRow {
  readonly id: string;
  readonly sum: number;
  readonly most: number;
  readonly latest: string;
  readonly changedAt: string;
  readonly lastFew: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly odd: number | null;
}

const entity = new EntitySchema<TallyRow>({
  name: 'tally',
  columns: {
    id: { type: 'uuid', primary: true },
    sum: { type: 'int' },
    most: { type: 'bigint' },
    latest: { type: 'date' },
    changedAt: { type: 'timestamptz' },
    lastFew: { type: 'text', array: true },
    counts: { type: 'jsonb' },
    odd: { type: 'int', nullable: true },
  },
});

const nothing: Omit<TallyRow, 'id'> = {
  sum: 0,
  most: 0,
  latest: '',
  changedAt: '',
  lastFew: [],
  counts: {},
  odd: null,
};

/** Each row is folded from itself, in every type that a column may have: what is read back must be what was written. */
export const tallies = (name: string) =>
  projection<TallyRow, TallyEvent>({
    name,
    version: 1,
    entity,
    row: ({ id }) => id,
    on: {
      Counted: (before: TallyRow | undefined, { id, by, on }, { at }) => {
        const row = before ?? { id, ...nothing };
        return {
          id,
          sum: row.sum + by,
          most: Math.max(row.most + 1, by * 10_000_000_000),
          latest: on > row.latest ? on : row.latest,
          changedAt: at > row.changedAt ? at : row.changedAt,
          lastFew: [...row.lastFew, `${by} "æ"`].slice(-3),
          counts: { ...row.counts, [by]: (row.counts[by] ?? 0) + 1 },
          odd: by % 2 ? by : row.odd === null ? null : row.odd + 2,
        };
      },
      Ended: () => null,
    },
  });
