import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import type { TimelineAnswer, TimelineQuery } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { namesOf, pageOfEvents } from '@samanom/programme';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { timelineView } from './timeline.projection.ts';
import { entriesOf } from './timeline-entries.ts';
import { entryOf } from './timeline-entry.ts';

export class ShowTimeline {
  constructor(
    readonly applicationId: string,
    readonly asked: TimelineQuery,
    readonly language: Language,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

/** What happened in a case, newest first, in words, for those in its circle. */
@QueryHandler(ShowTimeline)
class ShowTimelineHandler implements IQueryHandler<ShowTimeline> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({
    applicationId,
    asked,
    language,
    actor,
    moment,
  }: ShowTimeline): Promise<TimelineAnswer> {
    const shown = await this.views.at([...applicationViews, timelineView], moment);
    const shownCase = await findCase(shown, actor, applicationId);
    const [{ found, next }, names] = await Promise.all([
      pageOfEvents(
        this.store,
        entriesOf(shown, shownCase, actor, asked),
        ['earlier', 'letter'],
        asked.limit,
      ),
      namesOf(shown, shownCase.municipalities),
    ]);
    const told = { names, language, actor, case: shownCase };
    return {
      applicationId,
      language,
      entries: found.map(({ event, beside }) => entryOf(event, beside, told)),
      next,
    };
  }
}

export const timelineHandlers = [ShowTimelineHandler];
