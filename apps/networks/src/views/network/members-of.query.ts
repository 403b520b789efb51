import type { NetworkMember } from '@samanom/contracts/networks';
import type { Shown } from '@samanom/event-store';
import {
  knownOn,
  membersOn,
  participationList,
  registerOfParticipants,
  type KnownOn,
} from '@samanom/programme';
import { membershipList } from '../membership-list/membership-list.projection.ts';
import { heldOn } from './held-on.ts';
import { networkMember, type NetworkMemberRow } from './network-member.projection.ts';

/** The views that `membersOf` reads. */
export const memberViews = [
  networkMember,
  membershipList,
  participationList,
  ...registerOfParticipants,
];

interface Found extends NetworkMemberRow {
  readonly participantId: string;
  readonly admitted: boolean;
  /** Null where intake knows of no participation. */
  readonly municipalities: readonly string[] | null;
}

const memberOf = (found: Found, known: KnownOn): NetworkMember => {
  const { participationId, networkId, participantId, admitted, municipalityId } = found;
  const alone = { participantId: municipalityId ?? '', municipalities: [municipalityId ?? ''] };
  const whole = { participantId, municipalities: found.municipalities ?? [participantId] };
  return {
    participationId,
    networkId,
    participantId,
    admitted,
    name: known.names.get(municipalityId ?? participantId) ?? null,
    municipalityId,
    from: found.from,
    to: found.to,
    printed: found.printed,
    municipalities: membersOn(municipalityId === null ? whole : alone, known),
  };
};

/** Who belongs to these networks on a date: each under its own name, and who carries its municipalities on by then. */
export const membersOf = async (
  shown: Shown,
  networkIds: readonly string[],
  on: string,
): Promise<readonly NetworkMember[]> => {
  const [rows, known] = await Promise.all([
    shown
      .rows(networkMember)
      .innerJoin(shown.sql(membershipList), 'm', 'm."participationId" = row."participationId"')
      .leftJoin(shown.sql(participationList), 'p', 'p."participationId" = row."participationId"')
      .addSelect('m."participantId"', 'participantId')
      .addSelect('m.admitted', 'admitted')
      .addSelect('p.municipalities', 'municipalities')
      .where('row."networkId" = ANY (:networkIds)', { networkIds })
      .andWhere(heldOn('row'), { on })
      .orderBy('row."stayId"')
      .getRawMany<Found>(),
    knownOn(shown, on),
  ]);
  return rows
    .map((row) => memberOf(row, known))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'nb'));
};
