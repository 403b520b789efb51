import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  formInCode,
  formKey,
  formsInCode,
  type FormAnswer,
  type FormDocument,
  type WrittenForm,
} from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Page } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { cohortList, type CohortRow } from '@samanom/programme';
import { formInLanguage } from './form-in-language.ts';
import { formList, type FormRow } from './form-list.projection.ts';

export class ListForms {
  constructor(
    readonly language: WrittenForm,
    readonly moment: Moment,
  ) {}
}

/** The form that applications to a cohort are written on. */
export class ShowFormOfCohort {
  constructor(
    readonly cohortId: string,
    readonly language: WrittenForm,
    readonly moment: Moment,
  ) {}
}

const published = async (store: EventStore, row: FormRow, language: WrittenForm) => {
  const { words } = (await store.document(row.document)) as FormDocument;
  return formInLanguage(row, words, language, row.publishedAt);
};

@QueryHandler(ListForms)
class ListFormsHandler implements IQueryHandler<ListForms> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ language, moment }: ListForms): Promise<Page<FormAnswer>> {
    const shown = await this.views.at([formList], moment);
    const query = shown.rows(formList).orderBy('row.form').addOrderBy('row.version');
    const found = await query.getRawMany<FormRow>();
    const rows = [
      ...formsInCode.map((form) => formInLanguage(form, form.words, language, null)),
      ...(await Promise.all(found.map((row) => published(this.store, row, language)))),
    ];
    return { total: rows.length, rows };
  }
}

@QueryHandler(ShowFormOfCohort)
class ShowFormOfCohortHandler implements IQueryHandler<ShowFormOfCohort> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ cohortId, language, moment }: ShowFormOfCohort): Promise<FormAnswer> {
    const shown = await this.views.at([cohortList, formList], moment);
    const cohort = await shown
      .rows(cohortList)
      .where('row."cohortId" = :cohortId', { cohortId })
      .getRawOne<CohortRow>();
    if (!cohort) throw new NotFound('cohort-unknown');
    if (!cohort.rules) throw new NotFound('call-not-published');
    const { form, formVersion } = cohort.rules;
    const inCode = formInCode(form, formVersion);
    if (inCode) return formInLanguage(inCode, inCode.words, language, null);
    const row = await shown
      .rows(formList)
      .where('row.key = :key', { key: formKey(form, formVersion) })
      .getRawOne<FormRow>();
    if (!row) throw new NotFound('form-unknown', { form, formVersion });
    return published(this.store, row, language);
  }
}

export const formListHandlers = [ListFormsHandler, ShowFormOfCohortHandler];
