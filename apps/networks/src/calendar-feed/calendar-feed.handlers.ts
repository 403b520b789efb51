import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Command } from '@samanom/kernel';
import { CalendarFeeds } from './calendar-feeds.ts';

/** What a reaction asks for: all addresses of a person are ended. */
export class EndCalendarFeeds extends Command<{ readonly personId: string }> {}

@CommandHandler(EndCalendarFeeds)
class EndCalendarFeedsHandler implements ICommandHandler<EndCalendarFeeds> {
  constructor(@Inject(CalendarFeeds) private readonly feeds: CalendarFeeds) {}

  execute({ data }: EndCalendarFeeds): Promise<void> {
    return this.feeds.endAllOf(data.personId);
  }
}

export const calendarFeedHandlers = [EndCalendarFeedsHandler];
