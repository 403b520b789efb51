import type { RoleEvent } from '@samanom/contracts/gateway';
import type { Aggregate, Period } from '@samanom/kernel';

/** A role that somebody proposed, or holds, or has held. */
export interface Grant extends Period {
  readonly grantId: string;
  readonly role: string;
  readonly status: 'proposed' | 'declined' | 'held' | 'revoked';
  readonly reason: string;
  readonly proposedBy: string | null;
}

/** One person at one organisation: whatever roles this person has been given there. */
export interface RoleHolder {
  readonly grants: readonly Grant[];
}

const changed = (
  { grants }: RoleHolder,
  grantId: string,
  change: (grant: Grant) => Grant,
): RoleHolder => ({
  grants: grants.map((grant) => (grant.grantId === grantId ? change(grant) : grant)),
});

export const roleHolder: Aggregate<RoleHolder, RoleEvent> = {
  name: 'role-holder',
  initial: { grants: [] },
  evolve: {
    RoleProposed: ({ grants }, { grantId, role, from, to, reason, proposedBy }) => ({
      grants: [...grants, { grantId, role, from, to, reason, proposedBy, status: 'proposed' }],
    }),
    RoleProposalDeclined: (holder, { grantId }) =>
      changed(holder, grantId, (grant) => ({ ...grant, status: 'declined' })),
    RoleGranted: ({ grants }, { grantId, role, from, to, reason, proposedBy }) => ({
      grants: [
        ...grants.filter((grant) => grant.grantId !== grantId),
        { grantId, role, from, to, reason, proposedBy, status: 'held' },
      ],
    }),
    RoleRevoked: (holder, { grantId, lastDay }) =>
      changed(holder, grantId, (grant) =>
        lastDay === null ? { ...grant, status: 'revoked' } : { ...grant, to: lastDay },
      ),
  },
};
