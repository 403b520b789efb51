import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CriteriaAnswer, PublishCriteriaBody, WrittenForm } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Page } from '@samanom/event-store';
import { criteriaList, type CriteriaRow } from './criteria-list.projection.ts';

export class ListCriteria {
  constructor(
    readonly language: WrittenForm,
    readonly moment: Moment,
  ) {}
}

/** One version, its words in one written form. */
export const criteriaInLanguage = async (
  store: EventStore,
  { criteria, version, document, publishedAt }: CriteriaRow,
  language: WrittenForm,
): Promise<CriteriaAnswer> => {
  const { title, items } = (await store.document(document)) as PublishCriteriaBody;
  return {
    criteria,
    version,
    language,
    title: title[language],
    items: items.map(({ name, description, ...criterion }) => ({
      ...criterion,
      name: name[language],
      description: description[language],
    })),
    publishedAt,
  };
};

@QueryHandler(ListCriteria)
class ListCriteriaHandler implements IQueryHandler<ListCriteria> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ language, moment }: ListCriteria): Promise<Page<CriteriaAnswer>> {
    const shown = await this.views.at([criteriaList], moment);
    const query = shown.rows(criteriaList).orderBy('row.criteria').addOrderBy('row.version');
    const found = await query.getRawMany<CriteriaRow>();
    const rows = await Promise.all(
      found.map((row) => criteriaInLanguage(this.store, row, language)),
    );
    return { total: rows.length, rows };
  }
}

export const criteriaListHandlers = [ListCriteriaHandler];
