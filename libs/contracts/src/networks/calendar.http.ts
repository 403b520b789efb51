import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id } from '../fields.ts';
import { Closed, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { TimelineLanguage } from '../intake/timeline/timeline.http.ts';
import { GatheringNumber, LocalTime } from './gathering.events.ts';

export const CalendarKind = Type.Union([
  Type.Literal('gathering'),
  Type.Literal('project-leader-gathering'),
  Type.Literal('theme-day'),
  Type.Literal('deadline'),
]);
export type CalendarKind = Static<typeof CalendarKind>;

/** What a calendar says of a gathering, a theme day or a deadline: recorded and closed ones are held. */
export const CalendarStatus = Type.Union([
  Type.Literal('planned'),
  Type.Literal('announced'),
  Type.Literal('held'),
  Type.Literal('called-off'),
]);
export type CalendarStatus = Static<typeof CalendarStatus>;

export const CalendarEntryDay = Closed({
  date: CalendarDate,
  from: Nullable(LocalTime),
  to: Nullable(LocalTime),
});
export type CalendarEntryDay = Static<typeof CalendarEntryDay>;

const chosen = {
  from: Type.Optional({ ...CalendarDate, description: 'Not over before this date' }),
  until: Type.Optional({ ...CalendarDate, description: 'Begun by this date' }),
  cohortId: Type.Optional(Id),
  networkId: Type.Optional(Id),
  kind: Type.Optional(CalendarKind),
  language: Type.Optional({ ...TimelineLanguage, description: 'Otherwise by Accept-Language' }),
};

export const ShowCalendarQuery = Closed({ ...chosen, ...Paging, ...Moment });
export type ShowCalendarQuery = Static<typeof ShowCalendarQuery>;

export const CalendarFileQuery = Closed({ ...chosen, ...Moment });
export type CalendarFileQuery = Static<typeof CalendarFileQuery>;

export const CalendarEntryAnswer = Closed({
  entryId: { ...Id, description: 'Of the gathering, theme day or cohort' },
  kind: CalendarKind,
  status: CalendarStatus,
  title: Type.String({ description: 'In the language asked for' }),
  number: Nullable(GatheringNumber),
  networkId: Nullable(Id),
  network: Nullable(Type.String()),
  cohortId: Nullable(Id),
  cohort: Nullable(Type.String()),
  participationId: Nullable(Id),
  days: Type.Array(CalendarEntryDay, { minItems: 1 }),
  place: Nullable(Type.String()),
  online: Type.Boolean(),
});
export type CalendarEntryAnswer = Static<typeof CalendarEntryAnswer>;
export const CalendarPage = PageOf(CalendarEntryAnswer);
export type CalendarPage = Static<typeof CalendarPage>;
