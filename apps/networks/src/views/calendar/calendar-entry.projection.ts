import type {
  CalendarEntryDay,
  GatheringEvent,
  ProjectLeaderGatheringEvent,
  ThemeDayEvent,
} from '@samanom/contracts/networks';
import { projection } from '@samanom/event-store';
import { calendarEntryRow, type CalendarEntryRow } from './calendar-entry.row.ts';

type Row = CalendarEntryRow;
type CalendarEvent = GatheringEvent | ThemeDayEvent | ProjectLeaderGatheringEvent;

const on = (days: readonly CalendarEntryDay[]) => ({
  days: [...days],
  firstOn: days[0]?.date ?? '',
  lastOn: days.at(-1)?.date ?? '',
});

const wholeDay = (date: string): CalendarEntryDay[] => [{ date, from: null, to: null }];

const begun = {
  status: 'planned',
  title: null,
  number: null,
  networkId: null,
  cohortId: null,
  participationId: null,
  municipalities: [],
  struck: [],
  place: null,
  online: false,
  programme: null,
  announcedAt: null,
  language: null,
  movedFrom: null,
  reason: null,
  sequence: 0,
} as const;

const revised = (row: Row, revisedAt: string) => ({ sequence: row.sequence + 1, revisedAt });

interface Move {
  readonly days: readonly CalendarEntryDay[];
  readonly place: string | null;
  readonly reason: string;
}

const moved = (row: Row, { days, place, reason }: Move, at: string): Row => ({
  ...row,
  ...on(days),
  ...revised(row, at),
  struck: [...row.days, ...row.struck].slice(days.length),
  place,
  // Where it was before anybody had heard of it, nobody was invited to.
  movedFrom: row.announcedAt === null ? null : { days: row.days, place: row.place },
  reason,
});

const calledOff = (row: Row, reason: string, at: string): Row => ({
  ...row,
  ...revised(row, at),
  status: 'called-off',
  reason,
});

const held = (row: Row): Row => ({ ...row, status: 'held' });

export const calendarEntry = projection<Row, CalendarEvent>({
  name: 'calendar-entry',
  version: 1,
  entity: calendarEntryRow,
  row: (data) => ('themeDayId' in data ? data.themeDayId : data.gatheringId),
  on: {
    GatheringPlanned: (_, { gatheringId, days, ...planned }, { at }) => ({
      ...begun,
      ...planned,
      ...on(days),
      entryId: gatheringId,
      kind: 'gathering',
      revisedAt: at,
    }),
    GatheringProgrammeSet: (row, { online, programme }, { at }) => ({
      ...row,
      ...revised(row, at),
      online,
      programme,
    }),
    GatheringAnnounced: (row, { language }, { at }) => ({
      ...row,
      status: 'announced',
      announcedAt: at,
      language,
    }),
    GatheringMoved: (row, move, { at }) => moved(row, move, at),
    GatheringCalledOff: (row, { reason }, { at }) => calledOff(row, reason, at),
    GatheringHeld: held,
    ProjectLeaderGatheringPlanned: (_, { gatheringId, days, ...planned }, { at }) => ({
      ...begun,
      ...planned,
      ...on(days),
      entryId: gatheringId,
      kind: 'project-leader-gathering',
      revisedAt: at,
    }),
    ProjectLeaderGatheringMoved: (row, move, { at }) => moved(row, move, at),
    ProjectLeaderGatheringCalledOff: (row, { reason }, { at }) => calledOff(row, reason, at),
    ProjectLeaderGatheringHeld: held,
    ThemeDayPlanned: (_, { themeDayId, date, ...planned }, { at }) => ({
      ...begun,
      ...planned,
      ...on(wholeDay(date)),
      entryId: themeDayId,
      kind: 'theme-day',
      revisedAt: at,
    }),
    ThemeDayMoved: (row, { date, reason }, { at }) =>
      moved(row, { days: wholeDay(date), place: row.place, reason }, at),
    ThemeDayCalledOff: (row, { reason }, { at }) => calledOff(row, reason, at),
    ThemeDayHeld: held,
  },
});
