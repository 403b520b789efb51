import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import type { TimelineAnswer, TimelineQuery } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { namesOf } from '@samanom/programme';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { timelineView } from './timeline.projection.ts';
import { entriesOf } from './timeline-entries.ts';
import { entryOf } from './timeline-entry.ts';

interface Place {
  readonly eventId: string;
  readonly earlier: string | null;
  readonly letter: string | null;
  readonly position: number;
}

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
    const { limit = 50 } = asked;
    const [rows, names] = await Promise.all([
      entriesOf(shown, shownCase, actor, asked)
        .limit(limit + 1)
        .getRawMany<Place>(),
      namesOf(shown, shownCase.municipalities),
    ]);
    const page = rows.slice(0, limit);
    const events = await this.store.events(
      page.flatMap(({ eventId, earlier, letter }) =>
        [eventId, earlier, letter].filter((id) => id !== null),
      ),
    );
    const found = (id: string | null) => (id === null ? undefined : events.get(id));
    const told = { names, language, actor, case: shownCase };
    return {
      applicationId,
      language,
      entries: page.flatMap(({ eventId, earlier, letter }) => {
        const event = events.get(eventId);
        return event
          ? [entryOf(event, { earlier: found(earlier), letter: found(letter) }, told)]
          : [];
      }),
      next: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
    };
  }
}

export const timelineHandlers = [ShowTimelineHandler];
