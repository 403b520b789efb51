import { RoleRevoked, type RoleEvent } from '@samanom/contracts/gateway';
import { Command, NotFound, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import { mustRevoke } from './granter-of.ts';
import type { RoleHolder } from './role-holder.ts';

export class RevokeRole extends Command<{
  readonly grantId: string;
  readonly personId: string;
  readonly organisation: string;
  /** null: at once. */
  readonly lastDay: string | null;
  readonly reason: string;
}> {}

/** A role ends at once, or with a day that is not after its own last one. An administrator may lay down a role of their own. */
export const revokeRole =
  ({ data, meta }: RevokeRole): Decision<RoleHolder, RoleEvent> =>
  ({ grants }) => {
    const { grantId, lastDay } = data;
    const grant = grants.find((one) => one.grantId === grantId);
    if (!grant || grant.status === 'proposed' || grant.status === 'declined')
      throw new NotFound('role-not-held');
    const { role, from, to, status } = grant;
    mustRevoke(meta.actor, { ...data, role });
    if (status === 'revoked') return [];

    const today = dateInOslo(meta.at);
    if (to !== null && to < today) throw new Rejected('role-term-over', { to });
    if (lastDay === null) return [RoleRevoked({ ...data, role })];
    if (lastDay === to) return [];
    if (lastDay < today || lastDay < from || (to !== null && lastDay > to))
      throw new Rejected('last-day-outside-term', { lastDay, today, to });

    return [RoleRevoked({ ...data, role })];
  };
