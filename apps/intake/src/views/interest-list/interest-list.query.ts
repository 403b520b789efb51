import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { InterestAnswer, InterestPage, ListInterestsQuery } from '@samanom/contracts/intake';
import { EventStore, Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { cohortList, participantList } from '@samanom/programme';
import { onlyOf } from '../application-list/application-access.ts';
import { applicationList } from '../application-list/application-list.projection.ts';
import { interestList, type InterestRow } from './interest-list.projection.ts';

const interestViews = [interestList, participantList, cohortList, applicationList];

/** What this person sees: a municipality its own, the central bodies all. */
const interestsFor = (shown: Shown, actor: Actor) => {
  const query = shown.rows(interestList);
  const municipality = onlyOf(actor);
  return municipality === null
    ? query
    : query.andWhere('row."municipalityId" = :own', { own: municipality });
};

export class ListInterests {
  constructor(
    readonly asked: ListInterestsQuery,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListInterests)
class ListInterestsHandler implements IQueryHandler<ListInterests> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, moment }: ListInterests): Promise<InterestPage> {
    const shown = await this.views.at(interestViews, moment);
    const { status, municipalityId, cohortId } = asked;
    const query = interestsFor(shown, actor)
      .leftJoin(shown.sql(participantList), 'm', 'm."participantId" = row."municipalityId"')
      .addSelect('m.name', 'municipality')
      .addSelect('NULL::boolean', 'applied')
      .orderBy('row."expressedAt"')
      .addOrderBy('row."interestId"');
    if (status) query.andWhere('row.status = :status', { status });
    if (municipalityId)
      query.andWhere('row."municipalityId" = :municipalityId', { municipalityId });
    if (cohortId) {
      const call = shown.rows(cohortList).where('row."cohortId" = :cohortId', { cohortId });
      const opened = await call.getRawOne<{ openedAt: string }>();
      if (!opened) throw new NotFound('cohort-unknown');
      query
        .andWhere('row."expressedAt" < :openedAt', { openedAt: opened.openedAt })
        .addSelect(
          `EXISTS (SELECT FROM ${shown.sql(applicationList)} a WHERE a."cohortId" = :cohortId::uuid
            AND a."submittedAt" IS NOT NULL AND a.municipalities ? row."municipalityId"::text)`,
          'applied',
        )
        .setParameter('cohortId', cohortId);
    }
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: rows as InterestAnswer[] };
  }
}

/** What was written: the municipality's own words, or the answer to them. */
export class ReadInterestText {
  constructor(
    readonly interestId: string,
    readonly document: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadInterestText)
class ReadInterestTextHandler implements IQueryHandler<ReadInterestText> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ interestId, document, actor, moment }: ReadInterestText) {
    const shown = await this.views.at([interestList], moment);
    const row = await interestsFor(shown, actor)
      .andWhere('row."interestId" = :interestId', { interestId })
      .getRawOne<InterestRow>();
    if (!row || ![row.document, row.answer].includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const interestListHandlers = [ListInterestsHandler, ReadInterestTextHandler];
