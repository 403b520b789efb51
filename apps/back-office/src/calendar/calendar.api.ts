import type { CalendarPage as Entries } from '@samanom/contracts/networks';
import { pathOf, type Query } from '../api/request.ts';
import { view } from '../api/view.ts';

export const calendar = (query: Query) =>
  view<Entries>('networks', '/calendar', { limit: 200, ...query });

/** What is chosen, as a file for calendars. */
export const calendarFile = (query: Query): string => pathOf('networks', '/calendar.ics', query);
