import type { InterestEvent } from '@samanom/contracts/intake';
import type { Aggregate, Mandate } from '@samanom/kernel';

/** That a municipality wants to take part while it cannot apply, as Søgne did in 2014. */
export type Interest =
  | { readonly status: 'none' }
  | {
      readonly status: 'expressed' | 'answered';
      readonly mandate: Mandate;
    };

export const interest: Aggregate<Interest, InterestEvent> = {
  name: 'interest',
  initial: { status: 'none' },
  evolve: {
    InterestExpressed: (_, { mandate }) => ({ status: 'expressed', mandate }),
    InterestAnswered: (interest) =>
      interest.status === 'none' ? interest : { ...interest, status: 'answered' },
  },
};
