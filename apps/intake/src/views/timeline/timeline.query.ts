import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import type { TimelineAnswer, TimelineQuery } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { namesOf } from '../participant-list/names-of.query.ts';
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
    const found = await findCase(shown, actor, applicationId);
    const { limit = 50 } = asked;
    const [rows, names] = await Promise.all([
      entriesOf(shown, found, actor, asked)
        .limit(limit + 1)
        .getRawMany<{ eventId: string; earlier: string | null; position: number }>(),
      namesOf(shown, found.municipalities),
    ]);
    const page = rows.slice(0, limit);
    const events = await this.store.events(
      page.flatMap(({ eventId, earlier }) => (earlier ? [eventId, earlier] : [eventId])),
    );
    return {
      applicationId,
      language,
      entries: page.flatMap(({ eventId, earlier }) => {
        const event = events.get(eventId);
        const before = earlier === null ? undefined : events.get(earlier);
        return event ? [entryOf(event, before, { names, language, actor, case: found })] : [];
      }),
      next: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
    };
  }
}

export const timelineHandlers = [ShowTimelineHandler];
