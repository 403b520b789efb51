import type { MembershipEvent } from '@samanom/contracts/networks';
import { idOf, projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/** One stay of a participation, or of one municipality of it, in a network. */
export interface NetworkMemberRow {
  readonly stayId: string;
  readonly networkId: string;
  readonly participationId: string;
  readonly municipalityId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly printed: { readonly source: string; readonly order: number; readonly as: string } | null;
}

const networkMemberRow = new EntitySchema<NetworkMemberRow>({
  name: 'network-member',
  columns: {
    stayId: { type: 'uuid', primary: true },
    networkId: { type: 'uuid' },
    participationId: { type: 'uuid' },
    municipalityId: { type: 'uuid', nullable: true },
    from: { type: 'date', nullable: true },
    to: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
    printed: { type: 'jsonb', nullable: true },
  },
  indices: [{ columns: ['networkId'] }, { columns: ['participationId'] }],
});

type Stay = Pick<NetworkMemberRow, 'networkId' | 'participationId' | 'municipalityId' | 'from'>;

const stayOf = ({ networkId, participationId, municipalityId, from }: Stay): string =>
  idOf('stay', networkId, participationId, municipalityId ?? '', from ?? '');

export const networkMember = projection<
  NetworkMemberRow,
  Extract<MembershipEvent, { type: 'NetworkAssigned' | 'NetworkLeft' }>
>({
  name: 'network-member',
  version: 1,
  entity: networkMemberRow,
  row: stayOf,
  on: {
    NetworkAssigned: (_, assigned) => ({
      ...assigned,
      stayId: stayOf(assigned),
      to: null,
      reason: null,
    }),
    NetworkLeft: (row, { to, reason }) => ({ ...row, to, reason }),
  },
});
