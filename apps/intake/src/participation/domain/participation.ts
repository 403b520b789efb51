import type { ParticipationEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

/** That a participant is in a cohort: so far only because a printed list says so. */
export type Participation =
  | { readonly status: 'none' }
  | {
      readonly status: 'listed';
      readonly printedAs: string;
      /** Its last day in the programme. */
      readonly endedOn: string | null;
    };

export const participation: Aggregate<Participation, ParticipationEvent> = {
  name: 'participation',
  initial: { status: 'none' },
  evolve: {
    ListEntryImported: (_, { printed }) => ({
      status: 'listed',
      printedAs: printed.as,
      endedOn: null,
    }),
    ParticipationEnded: (participation, { on }) =>
      participation.status === 'listed' ? { ...participation, endedOn: on } : participation,
  },
};
