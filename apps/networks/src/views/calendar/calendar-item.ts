import { fill, type Language } from '@samanom/contracts';
import { calendarNotes, calendarTitles, gatheringTopics } from '@samanom/contracts/networks';
import type { CalendarItem } from '../../calendar-file/calendar-file.ts';
import type { CalendarEntryRow } from './calendar-entry.row.ts';

/** An entry, with what is known of it elsewhere. */
export interface ShownEntry extends CalendarEntryRow {
  readonly network: string | null;
  readonly onlineAddress: string | null;
}

type Titled = Pick<ShownEntry, 'kind' | 'title' | 'number' | 'network'>;

export const titleOf = ({ kind, title, number, network }: Titled, language: Language): string =>
  fill(calendarTitles[kind][language], {
    title,
    number,
    network,
    topic: number === null ? '' : gatheringTopics[number][language],
  });

const STATUSES = {
  planned: 'tentative',
  announced: 'confirmed',
  held: 'confirmed',
  'called-off': 'cancelled',
} as const;

/** Only the gatherings of networks are announced: what else is planned will be. */
const statusOf = ({ kind, status }: CalendarEntryRow): CalendarItem['status'] =>
  kind === 'gathering' || status === 'called-off' ? STATUSES[status] : 'confirmed';

const descriptionOf = (entry: ShownEntry, language: Language): string => {
  const { kind, status, onlineAddress } = entry;
  const isOnlyPlanned = kind === 'gathering' && status === 'planned';
  return [
    isOnlyPlanned && calendarNotes.planned[language],
    status === 'called-off' && calendarNotes['called-off'][language],
    kind === 'gathering' && calendarNotes.parties[language],
    onlineAddress && fill(calendarNotes.online[language], { address: onlineAddress }),
  ]
    .filter(Boolean)
    .join('\n');
};

/** An entry as it stands in a calendar file: no names of people, and nothing that they wrote but titles and places. */
export const calendarItemOf = (entry: ShownEntry, language: Language): CalendarItem => ({
  id: entry.entryId,
  sequence: entry.sequence,
  revisedAt: entry.revisedAt,
  status: statusOf(entry),
  summary: titleOf(entry, language),
  description: descriptionOf(entry, language),
  days: entry.days,
  struck: entry.struck,
  place: entry.place,
  onlineAddress: entry.onlineAddress,
});
