import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';
import { projection } from '../src/index.ts';

export type Opened = DomainEvent<'Opened', { id: string; name: string }>;
export type Added = DomainEvent<'Added', { id: string; by: number }>;
export type Closed = DomainEvent<'Closed', { id: string }>;
export type CounterEvent = Opened | Added | Closed;

export const counter: Aggregate<null, CounterEvent> = {
  name: 'counter',
  initial: null,
  evolve: { Opened: () => null, Added: () => null, Closed: () => null },
};

export interface CounterRow {
  readonly id: string;
  readonly name: string;
  readonly sum: number;
  readonly changedAt: string;
  readonly amounts: readonly number[];
}

export const entity = new EntitySchema<CounterRow>({
  name: 'counter',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    sum: { type: 'int' },
    changedAt: { type: 'timestamptz' },
    amounts: { type: 'jsonb' },
  },
});

export const counters = projection<CounterRow, CounterEvent>({
  name: 'counter-list',
  version: 1,
  entity,
  row: ({ id }) => id,
  on: {
    Opened: (_, { id, name }, { at }) => ({ id, name, sum: 0, changedAt: at, amounts: [] }),
    Added: (row, { by }, { at }) => {
      if (by === 13) throw new Error('this row can not take 13');
      return { ...row, sum: row.sum + by, changedAt: at, amounts: [...row.amounts, by] };
    },
    Closed: () => null,
  },
});

export const opened = (id: string, name: string): Opened => ({
  type: 'Opened',
  version: 1,
  data: { id, name },
});
export const added = (id: string, by: number): Added => ({
  type: 'Added',
  version: 1,
  data: { id, by },
});
export const closed = (id: string): Closed => ({ type: 'Closed', version: 1, data: { id } });
