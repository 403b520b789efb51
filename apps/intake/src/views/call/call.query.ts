import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CallAnswer, PublishCallBody, WrittenForm } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { cohortList, type CohortRow } from '@samanom/programme';
import {
  criteriaKey,
  criteriaList,
  type CriteriaRow,
} from '../criteria-list/criteria-list.projection.ts';
import { criteriaInLanguage } from '../criteria-list/criteria-list.query.ts';
import { schemeKey, schemeList, type SchemeRow } from '../scheme-list/scheme-list.projection.ts';
import { schemeInLanguage } from '../scheme-list/scheme-list.query.ts';

export class ShowCall {
  constructor(
    readonly cohortId: string,
    readonly language: WrittenForm,
    readonly moment: Moment,
  ) {}
}

const cohortOf = async (shown: Shown, cohortId: string): Promise<CohortRow> => {
  const query = shown.rows(cohortList).where('row."cohortId" = :cohortId', { cohortId });
  const cohort = await query.getRawOne<CohortRow>();
  if (!cohort) throw new NotFound('cohort-unknown');
  return cohort;
};

/** What the call is pinned to was published before it, in this same log: it is there. */
const pinned = async (shown: Shown, rules: CallAnswer['rules']) => {
  const criteria = await shown
    .rows(criteriaList)
    .where('row.key = :key', { key: criteriaKey(rules.criteria, rules.criteriaVersion) })
    .getRawOne<CriteriaRow>();
  const scheme = await shown
    .rows(schemeList)
    .where('row.key = :key', { key: schemeKey(rules.scheme, rules.schemeVersion) })
    .getRawOne<SchemeRow>();
  if (!criteria || !scheme) throw new Error('a call is pinned to what was never published');
  return { criteria, scheme };
};

@QueryHandler(ShowCall)
class ShowCallHandler implements IQueryHandler<ShowCall> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ cohortId, language, moment }: ShowCall): Promise<CallAnswer> {
    const shown = await this.views.at([cohortList, criteriaList, schemeList], moment);
    const { name, themes, call, applicants, deadline, ...cohort } = await cohortOf(shown, cohortId);
    if (!call || !applicants || !deadline) throw new NotFound('call-not-published');
    const rules = cohort.rules as CallAnswer['rules'];
    const { criteria, scheme } = await pinned(shown, rules);
    const words = (await this.store.document(call.text)) as PublishCallBody;
    return {
      cohortId,
      name,
      language,
      title: words.title[language],
      text: words.text[language],
      themes,
      deadline,
      applicants,
      rules,
      criteria: await criteriaInLanguage(this.store, criteria, language),
      scheme: await schemeInLanguage(this.store, scheme, language),
      publishedAt: call.publishedAt,
    };
  }
}

export const callHandlers = [ShowCallHandler];
