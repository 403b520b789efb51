import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  Inject,
  Param,
  Post,
  Put,
} from '@nestjs/common';
import {
  CalendarFeed,
  CalendarFeedAnswer,
  CalendarFeedMade,
  MakeCalendarFeedBody,
} from '@samanom/contracts/networks';
import { EventStore, Moment, Views } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, Clock, Open, Who, languageOf, validIfSent } from '@samanom/service';
import { asCalendar } from '../calendar-file/as-calendar.ts';
import { withAddress } from '../views/calendar/shown-entries.query.ts';
import { CalendarFeeds, type KeptFeed } from './calendar-feeds.ts';
import { feedEntries, feedViews } from './feed-entries.query.ts';
import { feedFile } from './feed-file.ts';

const WHY =
  'calendars can’t sign in: the address has a secret, and tells of gatherings and of nobody';

const answerOf = ({ organisation, roles, language, madeAt, renewedAt, expiresAt }: KeptFeed) => ({
  organisation,
  roles: [...roles],
  language,
  madeAt,
  renewedAt,
  expiresAt,
});

@Controller('calendar')
export class CalendarFeedController {
  constructor(
    @Inject(CalendarFeeds) private readonly feeds: CalendarFeeds,
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post('feed')
  @Allow('calendar:subscribe')
  @Answers(201, 'Makes an address that calendars follow; one made before ends', CalendarFeedMade)
  async make(
    @Body(validIfSent(MakeCalendarFeedBody)) { language }: MakeCalendarFeedBody,
    @Headers('accept-language') accepted: string | undefined,
    @Who() actor: Actor,
  ): Promise<CalendarFeedMade> {
    const { feed, secret } = await this.feeds.make(actor, language ?? languageOf(accepted));
    return { ...answerOf(feed), path: `/calendar/feeds/${secret}/samanom.ics` };
  }

  @Get('feed')
  @Allow('calendar:subscribe')
  @Answers(200, 'Whether you have such an address for this organisation', CalendarFeedAnswer)
  async show(@Who() actor: Actor): Promise<CalendarFeedAnswer> {
    const feed = await this.feeds.of(actor);
    return { feed: feed && answerOf(feed) };
  }

  @Put('feed/renewal')
  @Allow('calendar:subscribe')
  @Answers(200, 'Keeps the address alive, for the roles that you hold now', CalendarFeed)
  async renew(@Who() actor: Actor): Promise<CalendarFeed> {
    return answerOf(await this.feeds.renew(actor));
  }

  @Delete('feed')
  @Allow('calendar:subscribe')
  @Answers(204, 'Ends the address at once')
  revoke(@Who() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  @Get('feeds/:secret/samanom.ics')
  @Open(WHY)
  @Header('cache-control', 'private, max-age=900')
  @Header('referrer-policy', 'no-referrer')
  @Answers(200, 'What its person meets for, as a file that calendars follow')
  async follow(@Param('secret') secret: string) {
    const feed = await this.feeds.behind(secret);
    const shown = await this.views.at(feedViews, new Moment());
    const entries = await feedEntries(shown, feed, this.clock.now());
    const addressed = await Promise.all(entries.map((entry) => withAddress(this.store, entry)));
    return asCalendar(feedFile(feed, addressed), 'samanom');
  }
}
