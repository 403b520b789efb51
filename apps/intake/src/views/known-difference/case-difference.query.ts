import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CaseDifferenceAnswer } from '@samanom/contracts/intake';
import { EventStore, Moment, Views, type Shown } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { mayRead, onlyOf } from '../application-list/application-access.ts';
import {
  applicationViews,
  applicationsFor,
  type ShownApplication,
} from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { differenceBetween } from '../difference/difference.ts';
import { remarkList, type RemarkRow } from '../remark-list/remark-list.projection.ts';
import { caseFacts, changesBetween } from './case-facts.ts';
import type { Period } from './period.ts';

export class CompareCase {
  constructor(
    readonly applicationId: string,
    readonly period: Period,
    readonly actor: Actor,
  ) {}
}

const OF_CASE = 'row."applicationId" = :applicationId';

const remarksOf = (shown: Shown, applicationId: string): Promise<RemarkRow[]> =>
  shown
    .rows(remarkList)
    .where(OF_CASE, { applicationId })
    .orderBy('row.at')
    .addOrderBy('row."remarkId"')
    .getRawMany<RemarkRow>();

/** The text that this person sees the case by: for the applicants the one presented, for the ministry the one sent in. */
const textOf = (actor: Actor, row: ShownApplication): string | null =>
  onlyOf(actor) === null ? (row.sent.at(-1) ?? null) : row.document;

/** One case as it was known at two instants, for those who may see it as it was at the later one. */
@QueryHandler(CompareCase)
class CompareCaseHandler implements IQueryHandler<CompareCase> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ applicationId, period, actor }: CompareCase): Promise<CaseDifferenceAnswer> {
    const [earlier, later] = await Promise.all([this.at(period.from), this.at(period.to)]);
    const after = await findCase(later, actor, applicationId);
    const before = await applicationsFor(earlier, actor)
      .andWhere(OF_CASE, { applicationId })
      .getRawOne<ShownApplication>();
    const [said, saidSince] = await Promise.all([
      remarksOf(earlier, applicationId),
      remarksOf(later, applicationId),
    ]);
    return {
      applicationId,
      ...period,
      fields: changesBetween(caseFacts(before, said), caseFacts(after, saidSince)),
      text: before ? await this.textDifference(before, after, actor) : null,
    };
  }

  private at(asOf: string): Promise<Shown> {
    return this.views.at([...applicationViews, remarkList], new Moment({ asOf }));
  }

  private async textDifference(before: ShownApplication, after: ShownApplication, actor: Actor) {
    const [from, to] = [textOf(actor, before), textOf(actor, after)];
    if (from === null || to === null || from === to) return null;
    if (![from, to].every((document) => mayRead(actor, after, document))) return null;
    const [older, newer] = await Promise.all([this.open(from), this.open(to)]);
    return { from, to, fields: differenceBetween(older, newer) };
  }

  private async open(document: string) {
    return ((await this.store.document(document)) ?? {}) as Readonly<Record<string, unknown>>;
  }
}

export const caseDifferenceHandlers = [CompareCaseHandler];
