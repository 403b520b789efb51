import type { ParticipationEvent } from '@samanom/contracts/intake';
import type { MembershipEvent } from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface MembershipRow {
  readonly participationId: string;
  readonly cohortId: string | null;
  readonly participantId: string | null;
  readonly listed: boolean;
  readonly awaited: boolean;
  readonly endedOn: string | null;
}

const membershipRow = new EntitySchema<MembershipRow>({
  name: 'membership-list',
  columns: {
    participationId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid', nullable: true },
    participantId: { type: 'uuid', nullable: true },
    listed: { type: 'boolean' },
    awaited: { type: 'boolean' },
    endedOn: { type: 'date', nullable: true },
  },
  indices: [{ columns: ['cohortId'] }],
});

const unknown = (participationId: string): MembershipRow => ({
  participationId,
  cohortId: null,
  participantId: null,
  listed: false,
  awaited: false,
  endedOn: null,
});

/** Folds events of two services, between which there is no order: the same row whichever comes first. */
export const membershipList = projection<MembershipRow, ParticipationEvent | MembershipEvent>({
  name: 'membership-list',
  version: 3,
  entity: membershipRow,
  row: ({ participationId }) => participationId,
  on: {
    ListEntryImported: (
      row: MembershipRow | undefined,
      { participationId, cohortId, participantId, kind },
    ) => ({
      ...(row ?? unknown(participationId)),
      cohortId,
      participantId,
      listed: kind === 'participation',
    }),
    ParticipationBegun: (
      row: MembershipRow | undefined,
      { participationId, cohortId, participantId },
    ) => ({
      ...(row ?? unknown(participationId)),
      cohortId,
      participantId,
      listed: true,
      endedOn: null,
    }),
    ParticipationEnded: (row: MembershipRow | undefined, { participationId, on }) => ({
      ...(row ?? unknown(participationId)),
      endedOn: on,
    }),
    NetworkAwaited: (
      row: MembershipRow | undefined,
      { participationId, cohortId, participantId },
    ) => ({
      ...(row ?? unknown(participationId)),
      cohortId,
      participantId,
      awaited: true,
    }),
  },
});
