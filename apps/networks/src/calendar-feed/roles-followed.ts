import { networksPermissions } from '@samanom/contracts/networks';
import { dateInOslo, includes } from '@samanom/kernel';
import type { RoleGrantRow } from '../views/heard-role/role-grant.projection.ts';
import type { KeptFeed } from './calendar-feeds.ts';

const mayFollow: readonly string[] = networksPermissions['calendar:subscribe'];

/**
 * The roles for which an address shows something now: those that its person is granted there, and of those that it was made or
 * renewed for the ones that no grant gave that day. They came from the issuer, which tells nobody when they end.
 */
export const rolesFollowed = (
  { roles, renewedAt }: Pick<KeptFeed, 'roles' | 'renewedAt'>,
  grants: readonly RoleGrantRow[],
  now: string,
): readonly string[] => {
  const [today, renewedOn] = [dateInOslo(now), dateInOslo(renewedAt)];
  const granted = grants
    .filter((grant) => grant.revokedAt === null && includes(grant, today))
    .map(({ role }) => role);
  const fromIssuer = roles.filter(
    (role) => !grants.some((grant) => grant.role === role && includes(grant, renewedOn)),
  );
  return [...new Set([...granted, ...fromIssuer])].filter((role) => mayFollow.includes(role));
};
