import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListNetworksQuery, NetworkPage, OneNetworkAnswer } from '@samanom/contracts/networks';
import { Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, includes, type Actor } from '@samanom/kernel';
import { heardNames } from '../membership-list/heard-names.projection.ts';
import { heldOn } from './held-on.ts';
import { membersOf } from './members-of.query.ts';
import { networkList, type NetworkRow } from './network-list.projection.ts';
import { networkMember } from './network-member.projection.ts';
import { memberViews } from './members-of.query.ts';
import { onlySeenBy } from './seen-by.ts';

const networkViews = [networkList, ...memberViews];

type Found = NetworkRow & { readonly cohort: string | null };

const LEADERS = `jsonb_to_recordset(row.leaders) AS l("personId" uuid, "from" date, "to" date)`;

/** The networks that this person may see, with what the lists show of them. */
const networksFor = (shown: Shown, actor: Actor, on: string) => {
  const query = shown
    .rows(networkList)
    .leftJoin(shown.sql(heardNames), 'cohort', 'cohort.id = row."cohortId"')
    .addSelect('cohort.name', 'cohort')
    .setParameters({ on });
  return onlySeenBy(query, actor);
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
    const query = networksFor(shown, actor, on)
      .addSelect(
        `(SELECT count(*)::int FROM ${shown.sql(networkMember)} m
          WHERE m."networkId" = row."networkId" AND ${heldOn('m')})`,
        'memberships',
      )
      .orderBy('cohort.name')
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
    const query = networksFor(shown, actor, on).andWhere('row."networkId" = :networkId', {
      networkId,
    });
    const row = await query.getRawOne<Found>();
    if (!row) throw new NotFound('network-unknown');
    return { ...networkOf(row, on), members: await membersOf(shown, networkId, on) };
  }
}

export const networkViewHandlers = [ListNetworksHandler, ShowNetworkHandler];
