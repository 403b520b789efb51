import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CalendarFileQuery, CalendarPage, ShowCalendarQuery } from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import { dateInOslo, type Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, Who, languageOf, validQuery } from '@samanom/service';
import { asCalendar } from '../../calendar-file/as-calendar.ts';
import { ShowCalendar, ShowCalendarFile } from './calendar.query.ts';

@Controller()
export class CalendarController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('calendar')
  @Allow('calendar:read')
  @Answers(
    200,
    "The programme's calendar: gatherings, project leaders' gatherings, theme days, deadlines",
    CalendarPage,
  )
  show(
    @Query(validQuery(ShowCalendarQuery)) query: ShowCalendarQuery,
    @Who() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ShowCalendar(this.asked(query, actor, accepted, moment)));
  }

  @Get('calendar.ics')
  @Allow('calendar:read')
  @Answers(200, "The programme's calendar as chosen, as a file for calendars")
  async file(
    @Query(validQuery(CalendarFileQuery)) query: CalendarFileQuery,
    @Who() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @AskedMoment() moment: Moment,
  ) {
    const asked = this.asked(query, actor, accepted, moment);
    const file = await this.queries.execute<ShowCalendarFile, string>(new ShowCalendarFile(asked));
    return asCalendar(file, 'samanom');
  }

  private asked(
    query: ShowCalendarQuery,
    actor: Actor,
    accepted: string | undefined,
    moment: Moment,
  ) {
    const language = query.language ?? languageOf(accepted);
    const today = dateInOslo(moment.asOf ?? this.clock.now());
    return { query, actor, language, today, moment };
  }
}
