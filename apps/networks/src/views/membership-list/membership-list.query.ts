import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListMembershipsQuery, MembershipAnswer } from '@samanom/contracts/networks';
import { Views, pageOf, type Moment, type Page } from '@samanom/event-store';
import { heardNames } from './heard-names.projection.ts';
import { membershipList, type MembershipRow } from './membership-list.projection.ts';

export class ListMemberships {
  constructor(
    readonly asked: ListMembershipsQuery,
    readonly moment: Moment,
  ) {}
}

type Found = MembershipRow & Pick<MembershipAnswer, 'cohort' | 'name'>;

@QueryHandler(ListMemberships)
class ListMembershipsHandler implements IQueryHandler<ListMemberships> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListMemberships): Promise<Page<MembershipAnswer>> {
    const shown = await this.views.at([membershipList, heardNames], moment);
    const names = shown.sql(heardNames);
    const query = shown
      .rows(membershipList)
      .leftJoin(names, 'cohort', 'cohort.id = row."cohortId"')
      .leftJoin(names, 'participant', 'participant.id = row."participantId"')
      .addSelect('cohort.name', 'cohort')
      .addSelect('participant.name', 'name')
      .where('row.listed')
      .orderBy('cohort.name')
      .addOrderBy('participant.name')
      .addOrderBy('row."participationId"');
    const { network, cohortId } = asked;
    if (network === 'none') query.andWhere(`row."networkIds" = '[]'`);
    if (network === 'any') query.andWhere(`row."networkIds" <> '[]'`);
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    const { total, rows } = await pageOf(query, asked);
    return {
      total,
      rows: (rows as Found[]).map(({ listed: _, ...row }) => ({
        ...row,
        networkIds: [...row.networkIds],
      })),
    };
  }
}

export const membershipListHandlers = [ListMembershipsHandler];
