import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CohortDifferenceAnswer } from '@samanom/contracts/intake';
import { Moment, Views, pageOf, type Shown } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { cohortList, type CohortRow } from '@samanom/programme';
import type { SelectQueryBuilder } from 'typeorm';
import { applicationViews } from '../application-list/application-list.query.ts';
import { frameView, type FrameRow } from '../decision-page/frame.projection.ts';
import { countsAt, sideBySide, visible } from './cohort-counts.query.ts';
import type { Period } from './period.ts';

export class CompareCohort {
  constructor(
    readonly cohortId: string,
    readonly period: Period,
    readonly page: { readonly limit: number | undefined; readonly offset: number | undefined },
    readonly actor: Actor,
  ) {}
}

type Transition = CohortDifferenceAnswer['transitions'][number];
type Changed = CohortDifferenceAnswer['applications']['rows'][number];

const OF_COHORT = 'row."cohortId" = :cohortId';

const cohortAt = (shown: Shown, cohortId: string) =>
  shown.rows(cohortList).where(OF_COHORT, { cohortId }).getRawOne<CohortRow>();

const placesAt = async (shown: Shown, cohortId: string): Promise<number | null> => {
  const found = shown.rows(frameView).where(OF_COHORT, { cohortId });
  return (await found.getRawOne<FrameRow>())?.places ?? null;
};

/** One cohort as it was known at two instants: found by the database, so that no more than a page is read. */
@QueryHandler(CompareCohort)
class CompareCohortHandler implements IQueryHandler<CompareCohort> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute(asked: CompareCohort): Promise<CohortDifferenceAnswer> {
    const { cohortId, period, page, actor } = asked;
    const [earlier, later] = await Promise.all([this.at(period.from), this.at(period.to)]);
    const [was, is] = await Promise.all([cohortAt(earlier, cohortId), cohortAt(later, cohortId)]);
    if (!is) throw new NotFound('cohort-unknown');
    const changed = this.changed(earlier, later, asked);
    const transitions = changed
      .clone()
      .select('earlier.status', 'before')
      .addSelect('row.status', 'after')
      .addSelect('count(*)::int', 'applications')
      .groupBy('earlier.status')
      .addGroupBy('row.status')
      .orderBy('earlier.status', 'ASC', 'NULLS FIRST')
      .addOrderBy('row.status');
    const rows = changed.orderBy('lead.name').addOrderBy('row."applicationId"');
    return {
      cohortId,
      ...period,
      deadline: {
        before: was?.deadline ?? null,
        after: is.deadline,
        moves: is.deadlineHistory.slice(was?.deadlineHistory.length ?? 0),
      },
      frame: {
        before: await placesAt(earlier, cohortId),
        after: await placesAt(later, cohortId),
      },
      counts: sideBySide(
        await countsAt(earlier, actor, cohortId),
        await countsAt(later, actor, cohortId),
      ),
      transitions: await transitions.getRawMany<Transition>(),
      applications: await pageOf<Changed>(rows, {
        ...(page.limit !== undefined && { limit: page.limit }),
        ...(page.offset !== undefined && { offset: page.offset }),
      }),
    };
  }

  private at(asOf: string): Promise<Shown> {
    return this.views.at([...applicationViews, frameView], new Moment({ asOf }));
  }

  /** Those that came, or whose status is another. */
  private changed(earlier: Shown, later: Shown, { cohortId, actor }: CompareCohort) {
    const before = visible(earlier, actor, cohortId);
    return visible(later, actor, cohortId)
      .leftJoin(
        `(${before.getQuery()})`,
        'earlier',
        'earlier."applicationId" = row."applicationId"',
      )
      .setParameters(before.getParameters())
      .andWhere('earlier.status IS DISTINCT FROM row.status')
      .select('row."applicationId"', 'applicationId')
      .addSelect('lead.name', 'leadName')
      .addSelect('earlier.status', 'before')
      .addSelect('row.status', 'after') as unknown as SelectQueryBuilder<Changed>;
  }
}

export const cohortDifferenceHandlers = [CompareCohortHandler];
