import type { RoleGranted, RoleRevoked } from '@samanom/contracts/gateway';
import { projection } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';

/** A role that somebody was granted at an organisation, from its first day to its last. */
export interface RoleGrantRow {
  readonly grantId: string;
  readonly personId: string;
  readonly organisation: string;
  readonly role: string;
  readonly from: string;
  readonly to: string | null;
  /** When it ended at once, in the middle of its last day. */
  readonly revokedAt: string | null;
}

const roleGrantRow = new EntitySchema<RoleGrantRow>({
  name: 'role-grant',
  columns: {
    grantId: { type: 'uuid', primary: true },
    personId: { type: 'uuid' },
    organisation: { type: 'text' },
    role: { type: 'text' },
    from: { type: 'date' },
    to: { type: 'date', nullable: true },
    revokedAt: { type: 'timestamptz', nullable: true },
  },
  indices: [{ columns: ['personId'] }],
});

/** The roles that the gateway has granted. Roles that an issuer gives at sign-in are told to nobody. */
export const roleGrant = projection<
  RoleGrantRow,
  ReturnType<typeof RoleGranted> | ReturnType<typeof RoleRevoked>
>({
  name: 'role-grant',
  version: 1,
  entity: roleGrantRow,
  row: ({ grantId }) => grantId,
  on: {
    RoleGranted: (_, { grantId, personId, organisation, role, from, to }) => ({
      grantId,
      personId,
      organisation,
      role,
      from,
      to,
      revokedAt: null,
    }),
    RoleRevoked: (row, { lastDay }, { at }) => ({
      ...row,
      to: lastDay ?? dateInOslo(at),
      revokedAt: lastDay === null ? at : null,
    }),
  },
});
