import { fill, type Language } from '@samanom/contracts';
import { momentInWords } from '@samanom/contracts/intake';
import { calendarNotes, calendarTitles, gatheringTopics } from '@samanom/contracts/networks';
import type { CalendarItem } from '../../calendar-file/calendar-file.ts';
import type { ShownEntry } from './calendar-entry.row.ts';

/** With the address to meet online, where there is one. */
export type AddressedEntry = ShownEntry & { readonly onlineAddress: string | null };

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
const statusOf = ({ kind, status }: ShownEntry): CalendarItem['status'] =>
  kind === 'gathering' || status === 'called-off' ? STATUSES[status] : 'confirmed';

const descriptionOf = (entry: AddressedEntry, language: Language): string => {
  const { kind, status, onlineAddress, deadline } = entry;
  const isOnlyPlanned = kind === 'gathering' && status === 'planned';
  return [
    isOnlyPlanned && calendarNotes.planned[language],
    status === 'called-off' && calendarNotes['called-off'][language],
    kind === 'gathering' && calendarNotes.parties[language],
    deadline &&
      fill(calendarNotes.deadline[language], { moment: momentInWords(deadline, language) }),
    onlineAddress && fill(calendarNotes.online[language], { address: onlineAddress }),
  ]
    .filter(Boolean)
    .join('\n');
};

/** An entry as it stands in a calendar file: no names of people, and nothing that they wrote but titles and places. */
export const calendarItemOf = (entry: AddressedEntry, language: Language): CalendarItem => ({
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
