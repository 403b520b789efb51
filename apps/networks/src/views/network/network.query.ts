import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ListNetworksQuery,
  NetworkMember,
  NetworkPage,
  OneNetworkAnswer,
} from '@samanom/contracts/networks';
import { Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, includes, type Actor } from '@samanom/kernel';
import { cohortList } from '@samanom/programme';
import { heldOn } from './held-on.ts';
import { memberViews, membersOf } from './members-of.query.ts';
import { networkList, type NetworkRow } from './network-list.projection.ts';
import { networkMember } from './network-member.projection.ts';
import { onlySeenBy, seenByViews } from './seen-by.ts';

const networkViews = [networkList, cohortList, ...memberViews, ...seenByViews];

type Found = NetworkRow & { readonly cohort: string | null };

const LEADERS = `jsonb_to_recordset(row.leaders) AS l("personId" uuid, "from" date, "to" date)`;

/** The networks that this person may see, with what the lists show of them. */
const networksFor = (shown: Shown, actor: Actor, on: string) => {
  const query = shown
    .rows(networkList)
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
    .addSelect('cohort.name', 'cohort')
    .setParameters({ on });
  return onlySeenBy(query, shown, actor, on);
};

const networkOf = ({ leaders, ...row }: Found, on: string) => ({
  ...row,
  leaders: leaders.map((one) => ({ ...one, leads: includes(one, on) })),
  on,
});

export class ListNetworks {
  constructor(
    readonly asked: ListNetworksQuery & { readonly on: string },
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListNetworks)
class ListNetworksHandler implements IQueryHandler<ListNetworks> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, moment }: ListNetworks): Promise<NetworkPage> {
    const { cohortId, theme, leader, search, on } = asked;
    const shown = await this.views.at(networkViews, moment);
    const query = (await networksFor(shown, actor, on))
      .addSelect(
        `(SELECT count(*)::int FROM ${shown.sql(networkMember)} m
          WHERE m."networkId" = row."networkId" AND ${heldOn('m')})`,
        'memberships',
      )
      .orderBy('cohort.deadline')
      .addOrderBy('row.name')
      .addOrderBy('row."networkId"');
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    if (theme) query.andWhere('row.themes @> to_jsonb(:theme::text)', { theme });
    if (leader)
      query.andWhere(
        `EXISTS (SELECT FROM ${LEADERS} WHERE l."personId" = :leader AND ${heldOn('l')})`,
        { leader },
      );
    if (search) query.andWhere('strpos(lower(row.name), lower(:search)) > 0', { search });
    const { total, rows } = await pageOf(query, asked);
    return {
      total,
      rows: (rows as (Found & { readonly memberships: number })[]).map((row) => ({
        ...networkOf(row, on),
        memberships: row.memberships,
      })),
    };
  }
}

/** Each count names its unit. */
const countsOf = (members: readonly NetworkMember[]) => ({
  memberships: members.length,
  participants: new Set(members.map(({ participationId }) => participationId)).size,
  municipalities: new Set(
    members.flatMap(({ municipalities }) => municipalities.map((one) => one.municipalityId)),
  ).size,
});

export class ShowNetwork {
  constructor(
    readonly networkId: string,
    readonly on: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowNetwork)
class ShowNetworkHandler implements IQueryHandler<ShowNetwork> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ networkId, on, actor, moment }: ShowNetwork): Promise<OneNetworkAnswer> {
    const shown = await this.views.at(networkViews, moment);
    const query = (await networksFor(shown, actor, on)).andWhere('row."networkId" = :networkId', {
      networkId,
    });
    const row = await query.getRawOne<Found>();
    if (!row) throw new NotFound('network-unknown');
    const members = await membersOf(shown, [networkId], on);
    return { ...networkOf(row, on), members: [...members], counts: countsOf(members) };
  }
}

export const networkViewHandlers = [ListNetworksHandler, ShowNetworkHandler];
