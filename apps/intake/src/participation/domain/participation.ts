import type { ParticipationEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

interface TakingPart {
  /** Its last day in the programme. */
  readonly endedOn: string | null;
}

/** That a participant is in a cohort: because it was admitted, or because a printed list says so. */
export type Participation =
  | { readonly status: 'none' }
  | ({ readonly status: 'listed'; readonly printedAs: string } & TakingPart)
  | ({ readonly status: 'begun'; readonly applicationId: string } & TakingPart);

export const participation: Aggregate<Participation, ParticipationEvent> = {
  name: 'participation',
  initial: { status: 'none' },
  evolve: {
    ListEntryImported: (_, { printed }) => ({
      status: 'listed',
      printedAs: printed.as,
      endedOn: null,
    }),
    ParticipationBegun: (_, { applicationId }) => ({
      status: 'begun',
      applicationId,
      endedOn: null,
    }),
    ParticipationEnded: (participation, { on }) =>
      participation.status === 'none' ? participation : { ...participation, endedOn: on },
  },
};
