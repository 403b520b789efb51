import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore, Views, pageOf, type Moment, type Page } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { cohortList, type CohortRow } from '@samanom/programme';

export class ListCohorts {
  constructor(readonly moment: Moment) {}
}

@QueryHandler(ListCohorts)
class ListCohortsHandler implements IQueryHandler<ListCohorts> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ moment }: ListCohorts): Promise<Page<CohortRow>> {
    const shown = await this.views.at([cohortList], moment);
    const query = shown.rows(cohortList).orderBy('row.deadline').addOrderBy('row."cohortId"');
    return pageOf(query, { limit: 200 });
  }
}

export class ShowCohort {
  constructor(
    readonly cohortId: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowCohort)
class ShowCohortHandler implements IQueryHandler<ShowCohort> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ cohortId, moment }: ShowCohort): Promise<CohortRow> {
    const shown = await this.views.at([cohortList], moment);
    const query = shown.rows(cohortList).where('row."cohortId" = :cohortId', { cohortId });
    const row = await query.getRawOne<CohortRow>();
    if (!row) throw new NotFound('cohort-unknown');
    return row;
  }
}

/** A document of the cohort's: its call, or why a deadline was moved. */
export class ReadReason {
  constructor(
    readonly cohortId: string,
    readonly document: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadReason)
class ReadReasonHandler implements IQueryHandler<ReadReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ cohortId, document, moment }: ReadReason) {
    const shown = await this.views.at([cohortList], moment);
    const query = shown.rows(cohortList).where('row."cohortId" = :cohortId', { cohortId });
    const row = await query.getRawOne<CohortRow>();
    const documents = row?.deadlineHistory.map(({ reason }) => reason) ?? [];
    if (row?.call?.text !== document && !documents.includes(document))
      throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const cohortListHandlers = [ListCohortsHandler, ShowCohortHandler, ReadReasonHandler];
