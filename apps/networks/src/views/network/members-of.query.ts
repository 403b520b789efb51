import type { OneNetworkAnswer } from '@samanom/contracts/networks';
import type { Shown } from '@samanom/event-store';
import { heardNames } from '../membership-list/heard-names.projection.ts';
import { membershipList } from '../membership-list/membership-list.projection.ts';
import { heldOn } from './held-on.ts';
import { networkMember, type NetworkMemberRow } from './network-member.projection.ts';

/** The views that `membersOf` reads. */
export const memberViews = [networkMember, membershipList, heardNames];

type Member = OneNetworkAnswer['members'][number];

/** Who belongs to a network on a date, by name. */
export const membersOf = async (
  shown: Shown,
  networkId: string,
  on: string,
): Promise<OneNetworkAnswer['members']> => {
  const rows = await shown
    .rows(networkMember)
    .leftJoin(shown.sql(membershipList), 'p', 'p."participationId" = row."participationId"')
    .leftJoin(
      shown.sql(heardNames),
      'name',
      'name.id = coalesce(row."municipalityId", p."participantId")',
    )
    .addSelect('p."participantId"', 'participantId')
    .addSelect('name.name', 'name')
    .where('row."networkId" = :networkId', { networkId })
    .andWhere(heldOn('row'), { on })
    .orderBy('name.name')
    .addOrderBy('row."stayId"')
    .getRawMany<NetworkMemberRow & Pick<Member, 'participantId' | 'name'>>();
  return rows.map(({ stayId: _, networkId: __, reason: ___, ...member }) => member);
};
