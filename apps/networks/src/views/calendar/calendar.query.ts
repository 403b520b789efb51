import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import {
  calendarNotes,
  type CalendarEntryAnswer,
  type CalendarPage,
  type ShowCalendarQuery,
} from '@samanom/contracts/networks';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { calendarFile } from '../../calendar-file/calendar-file.ts';
import type { ShownEntry } from './calendar-entry.row.ts';
import { calendarItemOf, titleOf } from './calendar-item.ts';
import { networksSeenBy } from '../network/seen-by.ts';
import { chosenEntries, chosenViews } from './chosen-entries.query.ts';
import { withAddress } from './shown-entries.query.ts';

interface Asked {
  readonly query: ShowCalendarQuery;
  readonly actor: Actor;
  readonly language: Language;
  readonly today: string;
  readonly moment: Moment;
}

const answerOf = (entry: ShownEntry, language: Language): CalendarEntryAnswer => ({
  entryId: entry.entryId,
  kind: entry.kind,
  status: entry.status,
  title: titleOf(entry, language),
  number: entry.number,
  networkId: entry.networkId,
  network: entry.network,
  cohortId: entry.cohortId,
  cohort: entry.cohort,
  participationId: entry.participationId,
  days: entry.days,
  place: entry.place,
  online: entry.online,
});

export class ShowCalendar {
  constructor(readonly asked: Asked) {}
}

@QueryHandler(ShowCalendar)
class ShowCalendarHandler implements IQueryHandler<ShowCalendar> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked }: ShowCalendar): Promise<CalendarPage> {
    const { query, actor, language, today, moment } = asked;
    const shown = await this.views.at(chosenViews, moment);
    const entries = await chosenEntries(shown, query, actor, today);
    const { limit = 50, offset = 0 } = query;
    const rows = entries.slice(offset, offset + limit).map((entry) => answerOf(entry, language));
    return { total: entries.length, rows };
  }
}

/** The same as a file, whole; with where people meet online, in the networks of whose circle one is. */
export class ShowCalendarFile {
  constructor(readonly asked: Asked) {}
}

@QueryHandler(ShowCalendarFile)
class ShowCalendarFileHandler implements IQueryHandler<ShowCalendarFile> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ asked }: ShowCalendarFile): Promise<string> {
    const { query, actor, language, today, moment } = asked;
    const shown = await this.views.at(chosenViews, moment);
    const entries = await chosenEntries(shown, query, actor, today);
    const networkIds = entries.flatMap(({ networkId }) => networkId ?? []);
    const seen = await networksSeenBy(shown, networkIds, actor, today);
    const isTheirs = ({ networkId }: ShownEntry) => networkId === null || seen.has(networkId);
    const addressed = await Promise.all(
      entries.map((entry) =>
        withAddress(this.store, isTheirs(entry) ? entry : { ...entry, programme: null }),
      ),
    );
    return calendarFile({
      title: calendarNotes.title[language],
      language,
      items: addressed.map((entry) => calendarItemOf(entry, language)),
    });
  }
}

export const calendarHandlers = [ShowCalendarHandler, ShowCalendarFileHandler];
