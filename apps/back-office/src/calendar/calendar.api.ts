import type {
  CalendarFeedAnswer,
  CalendarFeedMade,
  CalendarPage as Entries,
} from '@samanom/contracts/networks';
import { act } from '../api/act.ts';
import { language } from '../i18n/i18n.ts';
import { pathOf, type Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const calendar = (query: Query) =>
  view<Entries>('networks', '/calendar', { limit: 200, ...query });

/** What is chosen, as a file for calendars. */
export const calendarFile = (query: Query): string => pathOf('networks', '/calendar.ics', query);

const FEED = '/calendar/feed';

export const calendarFeed = () => view<CalendarFeedAnswer>('networks', FEED, {}, { moment: false });

export const makeCalendarFeed = () =>
  act<CalendarFeedMade>({
    service: 'networks',
    method: 'POST',
    path: FEED,
    body: { language: language() },
  });

export const renewCalendarFeed = () =>
  act({ service: 'networks', method: 'PUT', path: `${FEED}/renewal` });

export const revokeCalendarFeed = () => act({ service: 'networks', method: 'DELETE', path: FEED });
