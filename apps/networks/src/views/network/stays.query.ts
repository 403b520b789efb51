import type { Shown } from '@samanom/event-store';
import { participationList } from '@samanom/programme';
import { membershipList } from '../membership-list/membership-list.projection.ts';
import { networkMember, type NetworkMemberRow } from './network-member.projection.ts';

/** The views that `staysIn` reads. */
export const stayViews = [networkMember, membershipList, participationList];

/** A stay in a network, and what is known of the participation. */
export interface Stay extends NetworkMemberRow {
  readonly participantId: string;
  readonly admitted: boolean;
  /** Null where intake knows of no participation. */
  readonly municipalities: readonly string[] | null;
}

/** Every stay in these networks, also those that are over. */
export const staysIn = (shown: Shown, networkIds: readonly string[]) =>
  shown
    .rows(networkMember)
    .innerJoin(shown.sql(membershipList), 'm', 'm."participationId" = row."participationId"')
    .leftJoin(shown.sql(participationList), 'p', 'p."participationId" = row."participationId"')
    .addSelect('m."participantId"', 'participantId')
    .addSelect('m.admitted', 'admitted')
    .addSelect('p.municipalities', 'municipalities')
    .where('row."networkId" = ANY (:networkIds)', { networkIds })
    .orderBy('row."stayId"');
