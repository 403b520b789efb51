import type { DecisionRoundEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

/** One act of deciding many cases. One that was begun and not completed was cut short: the same act, sent again, goes on. */
export type DecisionRound =
  | { readonly status: 'none' }
  | {
      readonly status: 'begun' | 'completed';
      /** Hashes: what was seen and asked for, and the reason that the cases have in common. */
      readonly seen: string;
      readonly reason: string | null;
    };

export const decisionRound: Aggregate<DecisionRound, DecisionRoundEvent> = {
  name: 'decision-round',
  initial: { status: 'none' },
  evolve: {
    DecisionsBegun: (_, { seen, reason }) => ({ status: 'begun', seen, reason }),
    DecisionsCompleted: (round) =>
      round.status === 'none' ? round : { ...round, status: 'completed' },
  },
};
