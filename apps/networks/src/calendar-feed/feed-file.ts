import { fill } from '@samanom/contracts';
import { dateInWords } from '@samanom/contracts/intake';
import { calendarNotes } from '@samanom/contracts/networks';
import { dateInOslo } from '@samanom/kernel';
import {
  calendarFile,
  type CalendarFile,
  type CalendarItem,
} from '../calendar-file/calendar-file.ts';
import { calendarItemOf, type AddressedEntry } from '../views/calendar/calendar-item.ts';
import type { KeptFeed } from './calendar-feeds.ts';

const REMIND_DAYS = 14;
const DAY_MS = 86_400_000;

/** Whoever lives by this calendar reads in it, in time, that it will end. */
const reminderOf = ({
  feedId,
  language,
  renewals,
  renewedAt,
  expiresAt,
}: KeptFeed): CalendarItem => {
  const remindOn = new Date(Date.parse(expiresAt) - REMIND_DAYS * DAY_MS).toISOString();
  const date = dateInWords(expiresAt, language);
  return {
    id: feedId,
    sequence: renewals,
    revisedAt: renewedAt,
    status: 'confirmed',
    summary: fill(calendarNotes['feed-ends'][language], { date }),
    description: calendarNotes['feed-renew'][language],
    days: [{ date: dateInOslo(remindOn), from: null, to: null }],
    struck: [],
    place: null,
    onlineAddress: null,
  };
};

export const feedFile = (feed: KeptFeed, entries: readonly AddressedEntry[]): string => {
  const { language } = feed;
  const file: CalendarFile = {
    title: calendarNotes.title[language],
    language,
    items: [...entries.map((entry) => calendarItemOf(entry, language)), reminderOf(feed)],
  };
  return calendarFile(file);
};
