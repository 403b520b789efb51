import { roleNames, roles, type RoleName } from '@samanom/contracts/gateway';

/** The roles that somebody may grant. */
export const grantableBy = (held: readonly string[]): readonly RoleName[] =>
  roleNames.filter((role) => held.includes(roles[role].grantedBy));

/** Where a role is held: a municipality, or a central organisation. */
export const heldAt = (role: RoleName): 'municipality' | 'central' => roles[role].at;

/** One proposes it, another confirms it. */
export const takesTwo = (role: RoleName): boolean => roles[role].byTwo;
