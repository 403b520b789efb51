import { isRole, roles, type RoleAnswer } from '@samanom/contracts/gateway';
import { standingOf } from './role-standing.ts';

export type RoleAct = 'confirm' | 'decline' | 'withdraw' | 'revoke';

/** Who looks at a role. */
export interface Granter {
  readonly personId: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
}

/** Whether somebody could grant such a role there. */
export const couldGrant = (
  { role, organisation }: Pick<RoleAnswer, 'role' | 'organisation'>,
  by: Granter,
): boolean => {
  if (!isRole(role)) return false;
  const { grantedBy } = roles[role];
  if (!by.roles.includes(grantedBy)) return false;
  return grantedBy !== 'administrator' || by.organisation === organisation;
};

/** What somebody can do with a role today. The gateway decides; this only spares people a closed door. */
export const actsOn = (role: RoleAnswer, by: Granter, today: string): readonly RoleAct[] => {
  if (!couldGrant(role, by)) return [];
  const standing = standingOf(role, today);
  if (standing === 'held' || standing === 'coming') return ['revoke'];
  if (standing !== 'proposed' || role.personId === by.personId) return [];
  return role.proposedBy === by.personId ? ['withdraw'] : ['confirm', 'decline'];
};
