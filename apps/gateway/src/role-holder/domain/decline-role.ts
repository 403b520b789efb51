import { RoleProposalDeclined, type RoleEvent } from '@samanom/contracts/gateway';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import { mustGrant } from './granter-of.ts';
import type { RoleHolder } from './role-holder.ts';

export class DeclineRole extends Command<{
  readonly grantId: string;
  readonly personId: string;
  readonly organisation: string;
  readonly reason: string;
}> {}

/** Whoever proposed it may take it back, and whoever could confirm it may say no. */
export const declineRole =
  ({ data, meta }: DeclineRole): Decision<RoleHolder, RoleEvent> =>
  ({ grants }) => {
    const proposal = grants.find(({ grantId }) => grantId === data.grantId);
    if (!proposal?.proposedBy) throw new NotFound('role-not-proposed');
    const { role, status } = proposal;
    mustGrant(meta.actor, { ...data, role });
    if (status === 'declined') return [];
    if (status !== 'proposed') throw new Rejected('role-proposal-over', { role });

    return [RoleProposalDeclined({ ...data, role })];
  };
