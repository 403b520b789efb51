import type { MembershipEvent } from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/** What networks has decided of a participation; which networks it is in stands in rows of their own. */
export interface MembershipRow {
  readonly participationId: string;
  readonly cohortId: string;
  readonly participantId: string;
  /** It takes part as far as intake knows; what is only printed in a network does not. */
  readonly admitted: boolean;
  readonly awaitedAt: string | null;
  readonly endedOn: string | null;
  readonly version: number;
}

const membershipRow = new EntitySchema<MembershipRow>({
  name: 'membership-list',
  columns: {
    participationId: { type: 'uuid', primary: true },
    cohortId: { type: 'uuid' },
    participantId: { type: 'uuid' },
    admitted: { type: 'boolean' },
    awaitedAt: { type: 'timestamptz', nullable: true },
    endedOn: { type: 'date', nullable: true },
    version: { type: 'int' },
  },
  indices: [{ columns: ['cohortId'] }],
});

export const membershipList = projection<MembershipRow, MembershipEvent>({
  name: 'membership-list',
  version: 4,
  entity: membershipRow,
  row: ({ participationId }) => participationId,
  on: {
    NetworkAwaited: (_, awaited, { at, version }) => ({
      ...awaited,
      admitted: true,
      awaitedAt: at,
      endedOn: null,
      version,
    }),
    UnlistedMemberNoted: (_, noted, { version }) => ({
      ...noted,
      admitted: false,
      awaitedAt: null,
      endedOn: null,
      version,
    }),
    NetworkAssigned: (row, _, { version }) => ({ ...row, version }),
    NetworkLeft: (row, _, { version }) => ({ ...row, version }),
    MembershipEnded: (row, { on }, { version }) => ({ ...row, endedOn: on, version }),
  },
});
