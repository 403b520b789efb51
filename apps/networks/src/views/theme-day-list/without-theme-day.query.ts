import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ListWithoutThemeDayQuery,
  WithoutThemeDay,
  WithoutThemeDayPage,
} from '@samanom/contracts/networks';
import { Views, pageOf, type Moment } from '@samanom/event-store';
import { isLocal, type Actor } from '@samanom/kernel';
import { cohortList, participantList, participationList } from '@samanom/programme';
import { networkMember } from '../network/network-member.projection.ts';
import { networksOf } from '../network/networks-of.ts';
import { themeDayList } from './theme-day-list.projection.ts';

/** Participations that have held no theme day. At least one is expected of each. Booklet. */
export class ListWithoutThemeDay {
  constructor(
    readonly asked: ListWithoutThemeDayQuery,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListWithoutThemeDay)
class ListWithoutThemeDayHandler implements IQueryHandler<ListWithoutThemeDay> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, moment }: ListWithoutThemeDay): Promise<WithoutThemeDayPage> {
    const shown = await this.views.at(
      [cohortList, participantList, participationList, themeDayList, networkMember],
      moment,
    );
    const days = shown.sql(themeDayList);
    const query = shown
      .rows(participationList)
      .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
      .leftJoin(
        shown.sql(participantList),
        'participant',
        'participant."participantId" = row."participantId"',
      )
      .select('row."participationId"', 'participationId')
      .addSelect('participant.name', 'participant')
      .addSelect('row."cohortId"', 'cohortId')
      .addSelect('cohort.name', 'cohort')
      .addSelect('row."endedOn"', 'endedOn')
      .addSelect(
        `(SELECT min(d.date) FROM ${days} d
          WHERE d."participationId" = row."participationId" AND d.status = 'planned')`,
        'planned',
      )
      .where(
        `NOT EXISTS (SELECT FROM ${days} d
          WHERE d."participationId" = row."participationId" AND d.status = 'held')`,
      )
      .andWhere(`row.kind = 'participation'`)
      .orderBy('cohort.name')
      .addOrderBy('participant.name')
      .addOrderBy('row."participationId"');
    const { cohortId, networkId } = asked;
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    if (networkId)
      query.andWhere(
        `EXISTS (SELECT FROM ${networksOf(shown)} n
          WHERE n."participationId" = row."participationId" AND n."networkId" = :networkId)`,
        { networkId },
      );
    if (isLocal(actor))
      query.andWhere('row.municipalities @> :own::jsonb', {
        own: JSON.stringify([actor.organisation]),
      });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: rows as unknown as WithoutThemeDay[] };
  }
}

export const withoutThemeDayHandlers = [ListWithoutThemeDayHandler];
