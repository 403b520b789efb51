import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListMembershipsQuery, MembershipAnswer } from '@samanom/contracts/networks';
import { Views, pageOf, type Moment, type Page } from '@samanom/event-store';
import { heldOn } from '../network/held-on.ts';
import { networkMember } from '../network/network-member.projection.ts';
import { heardNames } from './heard-names.projection.ts';
import { membershipList, type MembershipRow } from './membership-list.projection.ts';

export class ListMemberships {
  constructor(
    readonly asked: ListMembershipsQuery & { readonly on: string },
    readonly moment: Moment,
  ) {}
}

type Found = MembershipRow & Pick<MembershipAnswer, 'cohort' | 'name' | 'networkIds'>;

@QueryHandler(ListMemberships)
class ListMembershipsHandler implements IQueryHandler<ListMemberships> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListMemberships): Promise<Page<MembershipAnswer>> {
    const { network, cohortId, on } = asked;
    const shown = await this.views.at([membershipList, networkMember, heardNames], moment);
    const names = shown.sql(heardNames);
    const stays = `FROM ${shown.sql(networkMember)} m
      WHERE m."participationId" = row."participationId" AND ${heldOn('m')}`;
    const query = shown
      .rows(membershipList)
      .leftJoin(names, 'cohort', 'cohort.id = row."cohortId"')
      .leftJoin(names, 'participant', 'participant.id = row."participantId"')
      .addSelect('cohort.name', 'cohort')
      .addSelect('participant.name', 'name')
      .addSelect(`(SELECT coalesce(json_agg(DISTINCT m."networkId"), '[]') ${stays})`, 'networkIds')
      .setParameters({ on })
      .where('row.listed')
      .orderBy('cohort.name')
      .addOrderBy('participant.name')
      .addOrderBy('row."participationId"');
    // Whoever has ended waits for no network.
    if (network === 'none')
      query
        .andWhere(`NOT EXISTS (SELECT ${stays})`)
        .andWhere(`coalesce(row."endedOn", 'infinity') >= :on::date`);
    if (network === 'any') query.andWhere(`EXISTS (SELECT ${stays})`);
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: (rows as Found[]).map(({ listed: _, ...row }) => row) };
  }
}

export const membershipListHandlers = [ListMembershipsHandler];
