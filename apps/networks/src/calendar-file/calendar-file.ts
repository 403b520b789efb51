import type { Language } from '@samanom/contracts';
import ical, { ICalEventStatus, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { OSLO, osloTimezone } from './oslo.ts';
import { WallClock } from './wall-clock.ts';

/** A day with its hours, or the whole of it. */
export interface ItemDay {
  readonly date: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Something that stands in a calendar. */
export interface CalendarItem {
  /** Of what it is: the same for as long as it stands, wherever it is moved. */
  readonly id: string;
  /** Grows with every change that who has it in a calendar must hear of. */
  readonly sequence: number;
  readonly revisedAt: string;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  readonly summary: string;
  readonly description: string;
  readonly days: readonly ItemDay[];
  /** Days that it had once and has no longer: calendars are told to strike them. */
  readonly struck: readonly ItemDay[];
  readonly place: string | null;
  readonly onlineAddress: string | null;
}

export interface CalendarFile {
  readonly title: string;
  readonly language: Language;
  readonly items: readonly CalendarItem[];
}

const REFRESH_S = 3600;

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const dayAfter = (date: string): WallClock => {
  const next = new WallClock(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
};

const spanOf = ({ date, from, to }: ItemDay) =>
  from === null || to === null
    ? { allDay: true, start: new WallClock(date), end: dayAfter(date) }
    : { start: new WallClock(date, from), end: new WallClock(date, to), timezone: OSLO };

/** In a URI these are never escaped in RFC 5545, and ical-generator escapes them. */
const uriOf = (address: string): string => address.replaceAll(',', '%2C').replaceAll(';', '%3B');

/** A day is an event of its own: one over two days would fill the night between. */
const addDay = (calendar: ICalCalendar, item: CalendarItem, day: ItemDay, n: number): void => {
  const { id, sequence, revisedAt, summary, description, place, onlineAddress } = item;
  const isStruck = n >= item.days.length;
  const isCancelled = isStruck || item.status === 'cancelled';
  const where = place ?? onlineAddress;
  calendar.createEvent({
    ...spanOf(day),
    id: `${id}-${n + 1}@samanom`,
    sequence,
    stamp: revisedAt,
    lastModified: revisedAt,
    status: isCancelled ? ICalEventStatus.CANCELLED : statuses[item.status],
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    summary,
    description,
    ...(where !== null && { location: where }),
    ...(onlineAddress !== null && { url: uriOf(onlineAddress) }),
  });
};

/** An iCalendar file (RFC 5545). It names no METHOD: it shows what is planned, and asks nobody for an answer. */
export const calendarFile = ({ title, language, items }: CalendarFile): string => {
  const calendar = ical({
    name: title,
    prodId: { company: 'Samanom', product: 'networks', language: language.toUpperCase() },
    ttl: REFRESH_S,
    // The name is left out: DTSTAMP is written in UTC then, as it must be.
    timezone: { name: null, generator: () => osloTimezone },
  });
  for (const item of items)
    for (const [n, day] of [...item.days, ...item.struck].entries()) addDay(calendar, item, day, n);
  return `${calendar.toString()}\r\n`;
};
