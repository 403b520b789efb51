import { Type, type Static } from '@sinclair/typebox';
import { Instant } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';
import { TimelineLanguage } from '../intake/timeline/timeline.http.ts';

export const MakeCalendarFeedBody = Closed({
  language: Type.Optional({ ...TimelineLanguage, description: 'Otherwise by Accept-Language' }),
});
export type MakeCalendarFeedBody = Static<typeof MakeCalendarFeedBody>;

const feed = {
  organisation: Type.String({ description: 'For whom it was made' }),
  roles: Type.Array(Type.String(), {
    description: 'What you were there when it was made or renewed',
  }),
  language: TimelineLanguage,
  madeAt: Instant,
  renewedAt: Instant,
  expiresAt: { ...Instant, description: 'Renew it before: roles end' },
};

export const CalendarFeed = Closed(feed);
export type CalendarFeed = Static<typeof CalendarFeed>;

export const CalendarFeedMade = Closed({
  ...feed,
  path: Type.String({
    description: 'Below the address of this service; whoever has it can read. It is told only now.',
  }),
});
export type CalendarFeedMade = Static<typeof CalendarFeedMade>;

export const CalendarFeedAnswer = Closed({ feed: Nullable(CalendarFeed) });
export type CalendarFeedAnswer = Static<typeof CalendarFeedAnswer>;
