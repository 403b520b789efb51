import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListMembershipsQuery, MembershipAnswer } from '@samanom/contracts/networks';
import { Views, pageOf, type Moment, type Page } from '@samanom/event-store';
import { cohortList, participantList, participationList } from '@samanom/programme';
import { heldOn } from '../network/held-on.ts';
import { networkMember } from '../network/network-member.projection.ts';
import { membershipList } from './membership-list.projection.ts';

/** The views that the list reads. */
const views = [participationList, membershipList, networkMember, cohortList, participantList];

export class ListMemberships {
  constructor(
    readonly asked: ListMembershipsQuery & { readonly on: string },
    readonly moment: Moment,
  ) {}
}

/** Every participation that intake has told of, those included that the reaction has not come to. */
@QueryHandler(ListMemberships)
class ListMembershipsHandler implements IQueryHandler<ListMemberships> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListMemberships): Promise<Page<MembershipAnswer>> {
    const { network, cohortId, on } = asked;
    const shown = await this.views.at(views, moment);
    const stays = `FROM ${shown.sql(networkMember)} m
      WHERE m."participationId" = row."participationId" AND ${heldOn('m')}`;
    const query = shown
      .rows(participationList)
      .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
      .leftJoin(shown.sql(participantList), 'p', 'p."participantId" = row."participantId"')
      .leftJoin(shown.sql(membershipList), 'm', 'm."participationId" = row."participationId"')
      .select('row."participationId"', 'participationId')
      .addSelect('row."cohortId"', 'cohortId')
      .addSelect('cohort.name', 'cohort')
      .addSelect('row."participantId"', 'participantId')
      .addSelect('p.name', 'name')
      .addSelect(`(SELECT coalesce(json_agg(DISTINCT m."networkId"), '[]') ${stays})`, 'networkIds')
      .addSelect('m."awaitedAt" IS NOT NULL', 'awaited')
      .addSelect('row."endedOn"', 'endedOn')
      .addSelect('coalesce(m.version, 0)', 'version')
      .where(`row.kind = 'participation'`)
      .setParameters({ on })
      .orderBy('cohort.name')
      .addOrderBy('p.name')
      .addOrderBy('row."participationId"');
    // Whoever has ended waits for no network.
    if (network === 'none')
      query
        .andWhere(`NOT EXISTS (SELECT ${stays})`)
        .andWhere(`coalesce(row."endedOn", 'infinity') >= :on::date`);
    if (network === 'any') query.andWhere(`EXISTS (SELECT ${stays})`);
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: rows as unknown as MembershipAnswer[] };
  }
}

export const membershipListHandlers = [ListMembershipsHandler];
