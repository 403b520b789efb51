import type { CalendarFileQuery } from '@samanom/contracts/networks';
import type { Shown } from '@samanom/event-store';
import { isLocal, type Actor } from '@samanom/kernel';
import { networkMember } from '../network/network-member.projection.ts';
import { networksOf } from '../network/networks-of.ts';
import { ownOf, seenByViews } from '../network/seen-by.ts';
import type { ShownEntry } from './calendar-entry.row.ts';
import { deadlinesOf } from './deadlines.query.ts';
import { entriesOf, entryViews } from './shown-entries.query.ts';

/** The views that `chosenEntries` reads. */
export const chosenViews = [...entryViews, ...seenByViews, networkMember];

/** A gathering is its network's, a theme day that of every network in which who holds it is. */
const ofNetwork = (shown: Shown): string => `(row."networkId" = :networkId
  OR EXISTS (SELECT FROM ${networksOf(shown)} n
    WHERE n."participationId" = row."participationId" AND n."networkId" = :networkId))`;

type Chosen = Omit<CalendarFileQuery, 'asOf' | 'after' | 'language'>;

const isChosen =
  ({ from, until, cohortId, kind }: Chosen) =>
  (entry: ShownEntry): boolean =>
    (!from || entry.lastOn >= from) &&
    (!until || entry.firstOn <= until) &&
    (!cohortId || entry.cohortId === cohortId) &&
    (!kind || entry.kind === kind);

const whatPeopleMeetFor = async (
  shown: Shown,
  { from, until, cohortId, networkId, kind }: Chosen,
  actor: Actor,
  today: string,
): Promise<ShownEntry[]> => {
  const query = entriesOf(shown);
  if (from) query.andWhere('row."lastOn" >= :from', { from });
  if (until) query.andWhere('row."firstOn" <= :until', { until });
  if (kind) query.andWhere('row.kind = :kind', { kind });
  // The project leaders of all cohorts meet together.
  if (cohortId)
    query.andWhere(`(cohort."cohortId" = :cohortId OR row.kind = 'project-leader-gathering')`, {
      cohortId,
    });
  if (networkId) query.andWhere(ofNetwork(shown), { networkId });
  if (isLocal(actor))
    query.andWhere(`(row.kind <> 'theme-day' OR row.municipalities ?| :own::text[])`, {
      own: await ownOf(shown, actor.organisation, today),
    });
  return query.getRawMany<ShownEntry>();
};

/**
 * What stands in the programme's calendar, by its first day. Gatherings are everybody's, since one may make up for a missed one
 * elsewhere; a municipality's people see its own theme days only.
 */
export const chosenEntries = async (
  shown: Shown,
  chosen: Chosen,
  actor: Actor,
  today: string,
): Promise<ShownEntry[]> => {
  const entries = await whatPeopleMeetFor(shown, chosen, actor, today);
  const deadlines = chosen.networkId ? [] : await deadlinesOf(shown);
  return [...entries, ...deadlines.filter(isChosen(chosen))].toSorted(
    (one, other) =>
      one.firstOn.localeCompare(other.firstOn) || one.entryId.localeCompare(other.entryId),
  );
};
