import type { Shown } from '@samanom/event-store';
import { NotFound, dateInOslo, localRoles } from '@samanom/kernel';
import { roleGrant, type RoleGrantRow } from '../views/heard-role/role-grant.projection.ts';
import { heldOn } from '../views/network/held-on.ts';
import { ownOf, seenByViews, withOwn } from '../views/network/seen-by.ts';
import type { ShownEntry } from '../views/calendar/calendar-entry.row.ts';
import { entriesOf, entryViews } from '../views/calendar/shown-entries.query.ts';
import type { KeptFeed } from './calendar-feeds.ts';
import { rolesFollowed } from './roles-followed.ts';

/** The views that `feedEntries` reads. */
export const feedViews = [...entryViews, ...seenByViews, roleGrant];

const FIRST_DAY = 'row."firstOn"';

const LED = `EXISTS (
  SELECT FROM jsonb_to_recordset(network.leaders) AS l("personId" uuid, "from" date, "to" date)
  WHERE l."personId" = :person AND ${heldOn('l', FIRST_DAY)})`;

const isLocalRole = (role: string): boolean => localRoles.some((local) => local === role);

/** What a person meets for by each of the roles: all of them see what is theirs, the central bodies everything. */
const conditionsOf = (shown: Shown, roles: readonly string[]): readonly string[] => {
  const isCentral = roles.some((role) => !isLocalRole(role) && role !== 'network-leader');
  if (isCentral) return ['TRUE'];
  return [
    ...(roles.includes('network-leader') ? [LED] : []),
    ...(roles.some(isLocalRole)
      ? [
          `(row."announcedAt" IS NOT NULL AND ${withOwn(shown, FIRST_DAY)})`,
          'row.municipalities ?| :own::text[]',
        ]
      : []),
    ...(roles.includes('project-leader') ? [`row.kind = 'project-leader-gathering'`] : []),
  ];
};

const grantsOf = (shown: Shown, { personId, organisation }: KeptFeed) =>
  shown
    .rows(roleGrant)
    .where('row."personId" = :personId', { personId })
    .andWhere('row.organisation = :organisation', { organisation })
    .getRawMany<RoleGrantRow>();

/** A year back, and all that is to come. Of whom no role is left there is as little as of an address that was ended. */
export const feedEntries = async (
  shown: Shown,
  feed: KeptFeed,
  now: string,
): Promise<ShownEntry[]> => {
  const { personId, organisation } = feed;
  const roles = rolesFollowed(feed, await grantsOf(shown, feed), now);
  if (roles.length === 0) throw new NotFound('calendar-feed-unknown');
  const today = dateInOslo(now);
  return entriesOf(shown)
    .where(`(${conditionsOf(shown, roles).join(' OR ')})`, {
      person: personId,
      own: await ownOf(shown, organisation, today),
    })
    .andWhere(`row."lastOn" >= :today::date - interval '1 year'`, { today })
    .getRawMany<ShownEntry>();
};
