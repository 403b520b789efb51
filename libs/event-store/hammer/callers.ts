import { randomUUID } from 'node:crypto';
import type { Aggregate, DomainEvent } from '@samanom/kernel';
import { metaOf } from '@samanom/testing';
import { VersionConflict } from '../src/errors.ts';
import { EventStore } from '../src/event-store.ts';
import { oneOf } from './dice.ts';
import type { Shift } from './shifts.ts';

type Counted = DomainEvent<'Counted', { readonly n: number }>;

const counter: Aggregate<number, Counted> = {
  name: 'counter',
  initial: 0,
  evolve: { Counted: (_, { n }) => n },
};

const count = (n: number): readonly Counted[] => [
  { type: 'Counted', version: 1, data: { n: n + 1 } },
];

/** Callers of two stores at once, so that appends share statements; each names the event that it saw last as its cause. */
export const callStore = async (url: string, shifts: readonly Shift[]): Promise<void> => {
  const options = { service: 'hammer', url, published: new Set(['Counted']), upcasters: {} };
  const stores = [new EventStore(options), new EventStore(options)] as const;
  const ids = [randomUUID(), ...Array.from({ length: 29 }, () => randomUUID())] as const;
  let seen: string | null = null;

  const call = async (shift: Shift) => {
    while (await shift.atWork()) {
      const meta = metaOf(seen === null ? {} : { causationId: seen });
      const store = oneOf<EventStore>(stores);
      try {
        seen = (await store.decide(counter, oneOf(ids), count, meta)).eventId;
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
      }
    }
  };
  await Promise.all(shifts.map(call));
  await Promise.all(stores.map((store) => store.close()));
};
