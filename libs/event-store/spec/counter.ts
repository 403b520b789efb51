import { Rejected, type Aggregate, type DomainEvent } from '@samanom/kernel';

export type Opened = DomainEvent<'Opened', { limit: number }>;
export type Added = DomainEvent<'Added', { by: number }>;
export type CounterEvent = Opened | Added;
export interface Counter {
  readonly open: boolean;
  readonly limit: number;
  readonly sum: number;
}

export const counter: Aggregate<Counter, CounterEvent> = {
  name: 'counter',
  initial: { open: false, limit: 0, sum: 0 },
  evolve: {
    Opened: (_, { limit }) => ({ open: true, limit, sum: 0 }),
    Added: (state, { by }) => ({ ...state, sum: state.sum + by }),
  },
};
export const opened = (limit: number): Opened => ({ type: 'Opened', version: 1, data: { limit } });
export const added = (by: number): Added => ({ type: 'Added', version: 1, data: { by } });
export const open = (limit: number) => (): readonly CounterEvent[] => [opened(limit)];
export const add =
  (by: number) =>
  ({ sum, limit }: Counter): readonly CounterEvent[] => {
    if (sum + by > limit) throw new Rejected('over-limit', { limit });
    return [added(by)];
  };
