import type { GatheringProgramme } from '@samanom/contracts/networks';
import type { EventStore, Shown } from '@samanom/event-store';
import { cohortList, participationList } from '@samanom/programme';
import type { SelectQueryBuilder } from 'typeorm';
import { networkList } from '../network/network-list.projection.ts';
import type { AddressedEntry } from './calendar-item.ts';
import { calendarEntry } from './calendar-entry.projection.ts';
import type { CalendarEntryRow, ShownEntry } from './calendar-entry.row.ts';

/** The views that `entriesOf` reads. */
export const entryViews = [calendarEntry, networkList, participationList, cohortList];

const COHORT = 'coalesce(row."cohortId", part."cohortId")';

/** Everything that people meet for, each with the names of its network and cohort. */
export const entriesOf = (shown: Shown): SelectQueryBuilder<CalendarEntryRow> =>
  shown
    .rows(calendarEntry)
    .leftJoin(shown.sql(networkList), 'network', 'network."networkId" = row."networkId"')
    .leftJoin(
      shown.sql(participationList),
      'part',
      'part."participationId" = row."participationId"',
    )
    .leftJoin(shown.sql(cohortList), 'cohort', `cohort."cohortId" = ${COHORT}`)
    .addSelect('network.name', 'network')
    .addSelect('cohort.name', 'cohort')
    .addSelect(COHORT, 'cohortId')
    .addSelect('NULL', 'deadline')
    .orderBy('row."firstOn"')
    .addOrderBy('row."entryId"');

/** The address stands in the programme, which is a document. */
export const withAddress = async (
  store: EventStore,
  entry: ShownEntry,
): Promise<AddressedEntry> => {
  const { online, programme } = entry;
  if (!online || programme === null) return { ...entry, onlineAddress: null };
  const document = (await store.document(programme)) as GatheringProgramme | null;
  return { ...entry, onlineAddress: document?.onlineAddress ?? null };
};
