import type { Shown } from '@samanom/event-store';
import { localRoles } from '@samanom/kernel';
import { heldOn } from '../views/network/held-on.ts';
import { ownOf, seenByViews, withOwn } from '../views/network/seen-by.ts';
import type { ShownEntry } from '../views/calendar/calendar-entry.row.ts';
import { entriesOf, entryViews } from '../views/calendar/shown-entries.query.ts';
import type { KeptFeed } from './calendar-feeds.ts';

/** The views that `feedEntries` reads. */
export const feedViews = [...entryViews, ...seenByViews];

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

/** A year back, and all that is to come. */
export const feedEntries = async (
  shown: Shown,
  { personId, organisation, roles }: KeptFeed,
  today: string,
): Promise<ShownEntry[]> => {
  const conditions = conditionsOf(shown, roles);
  if (conditions.length === 0) return [];
  return entriesOf(shown)
    .where(`(${conditions.join(' OR ')})`, {
      person: personId,
      own: await ownOf(shown, organisation, today),
    })
    .andWhere(`row."lastOn" >= :today::date - interval '1 year'`, { today })
    .getRawMany<ShownEntry>();
};
