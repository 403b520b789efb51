import type { RoleAnswer, RoleEvent } from '@samanom/contracts/gateway';
import { projection } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';

export type RoleRow = Omit<RoleAnswer, 'organisationName'>;

const roleRow = new EntitySchema<RoleRow>({
  name: 'roles-held',
  columns: {
    grantId: { type: 'uuid', primary: true },
    personId: { type: 'uuid' },
    organisation: { type: 'text' },
    role: { type: 'text' },
    from: { type: 'date' },
    to: { type: 'date', nullable: true },
    status: { type: 'text' },
    reason: { type: 'text' },
    proposedBy: { type: 'uuid', nullable: true },
    proposedAt: { type: 'timestamptz', nullable: true },
    grantedBy: { type: 'uuid', nullable: true },
    grantedAt: { type: 'timestamptz', nullable: true },
    endedBy: { type: 'uuid', nullable: true },
    endedAt: { type: 'timestamptz', nullable: true },
    endReason: { type: 'text', nullable: true },
  },
  indices: [{ columns: ['personId'] }, { columns: ['organisation'] }],
});

const unended = { endedBy: null, endedAt: null, endReason: null };

/** Every role that somebody was proposed for, holds or has held, by its grant. Dates say when it holds; `?asOf=` says what was known. */
export const rolesHeld = projection<RoleRow, RoleEvent>({
  name: 'roles-held',
  version: 1,
  entity: roleRow,
  row: ({ grantId }) => grantId,
  on: {
    RoleProposed: (_, proposed, { at }) => ({
      ...proposed,
      ...unended,
      status: 'proposed',
      proposedAt: at,
      grantedBy: null,
      grantedAt: null,
    }),
    RoleProposalDeclined: (row, { reason }, { at, person }) => ({
      ...row,
      status: 'declined',
      endedBy: person,
      endedAt: at,
      endReason: reason,
    }),
    RoleGranted: (row: RoleRow | undefined, granted, { at, person }) => ({
      ...granted,
      ...unended,
      status: 'held',
      proposedAt: row?.proposedAt ?? null,
      grantedBy: person,
      grantedAt: at,
    }),
    RoleRevoked: (row, { lastDay, reason }, { at, person }) => ({
      ...row,
      status: lastDay === null ? 'revoked' : 'held',
      to: lastDay ?? dateInOslo(at),
      endedBy: person,
      endedAt: at,
      endReason: reason,
    }),
  },
});
