import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PublishSchemeBody, SchemeAnswer, WrittenForm } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Page } from '@samanom/event-store';
import { schemeList, type SchemeRow } from './scheme-list.projection.ts';

export class ListSchemes {
  constructor(
    readonly language: WrittenForm,
    readonly moment: Moment,
  ) {}
}

/** One version, its five elements in one written form. */
export const schemeInLanguage = async (
  store: EventStore,
  { scheme, version, criteria, criteriaVersion, document, publishedAt }: SchemeRow,
  language: WrittenForm,
): Promise<SchemeAnswer> => {
  const words = (await store.document(document)) as PublishSchemeBody;
  return {
    scheme,
    version,
    language,
    name: words.name[language],
    goalsAndTargetGroup: words.goalsAndTargetGroup[language],
    goalAttainment: words.goalAttainment[language],
    awardCriteria: { criteria, version: criteriaVersion },
    followUpAndControl: words.followUpAndControl[language],
    evaluation: words.evaluation[language],
    publishedAt,
  };
};

@QueryHandler(ListSchemes)
class ListSchemesHandler implements IQueryHandler<ListSchemes> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ language, moment }: ListSchemes): Promise<Page<SchemeAnswer>> {
    const shown = await this.views.at([schemeList], moment);
    const query = shown.rows(schemeList).orderBy('row.scheme').addOrderBy('row.version');
    const found = await query.getRawMany<SchemeRow>();
    const rows = await Promise.all(found.map((row) => schemeInLanguage(this.store, row, language)));
    return { total: rows.length, rows };
  }
}

export const schemeListHandlers = [ListSchemesHandler];
