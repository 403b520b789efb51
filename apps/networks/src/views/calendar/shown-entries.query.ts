import type { GatheringProgramme } from '@samanom/contracts/networks';
import type { EventStore, Shown } from '@samanom/event-store';
import type { SelectQueryBuilder } from 'typeorm';
import { networkList } from '../network/network-list.projection.ts';
import type { ShownEntry } from './calendar-item.ts';
import { calendarEntry } from './calendar-entry.projection.ts';
import type { CalendarEntryRow } from './calendar-entry.row.ts';

/** The views that `entriesOf` reads. */
export const entryViews = [calendarEntry, networkList];

/** Everything that stands in calendars, each with the name of its network. */
export const entriesOf = (shown: Shown): SelectQueryBuilder<CalendarEntryRow> =>
  shown
    .rows(calendarEntry)
    .leftJoin(shown.sql(networkList), 'network', 'network."networkId" = row."networkId"')
    .addSelect('network.name', 'network')
    .orderBy('row."firstOn"')
    .addOrderBy('row."entryId"');

export type FoundEntry = Omit<ShownEntry, 'onlineAddress'>;

/** With the address to meet online, where there is one: it stands in the programme, which is a document. */
export const withAddress = async (store: EventStore, entry: FoundEntry): Promise<ShownEntry> => {
  const { online, programme } = entry;
  if (!online || programme === null) return { ...entry, onlineAddress: null };
  const document = (await store.document(programme)) as GatheringProgramme | null;
  return { ...entry, onlineAddress: document?.onlineAddress ?? null };
};
