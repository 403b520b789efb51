import { RoleGranted, type RoleEvent } from '@samanom/contracts/gateway';
import { Command, Forbidden, NotFound, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import { mustBeKnown, mustGrant, type Standing } from './granter-of.ts';
import type { RoleHolder } from './role-holder.ts';

export class ConfirmRole extends Command<{
  readonly grantId: string;
  readonly personId: string;
  readonly organisation: string;
}> {}

/** A second pair of eyes: whoever proposed it does not confirm it, nor does the one it is for. */
export const confirmRole =
  ({ data, meta }: ConfirmRole, person: Standing): Decision<RoleHolder, RoleEvent> =>
  ({ grants }) => {
    const proposal = grants.find(({ grantId }) => grantId === data.grantId);
    if (!proposal?.proposedBy) throw new NotFound('role-not-proposed');
    const { role, status, proposedBy, to, reason } = proposal;
    mustGrant(meta.actor, { ...data, role });
    if (status === 'held') return [];
    if (status !== 'proposed') throw new Rejected('role-proposal-over', { role });
    if (proposedBy === meta.actor.person) throw new Forbidden('role-takes-two', { role });
    mustBeKnown(person, data.personId);

    const today = dateInOslo(meta.at);
    if (to !== null && to < today) throw new Rejected('role-term-over', { to });
    const from = proposal.from < today ? today : proposal.from;
    return [RoleGranted({ ...data, role, from, to, reason, proposedBy })];
  };
