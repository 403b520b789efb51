import { NetworkAssigned, NetworkLeft, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, NotFound, Rejected, overlap, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import type { Membership, Place } from './membership.ts';

type Assigned = Parameters<typeof NetworkAssigned>[0];

export class AssignNetworks extends Command<
  Omit<Assigned, 'networkId'> & { readonly networkIds: readonly string[] }
> {}

type Known = Extract<Membership, { status: 'known' }>;

/** It would be there twice: by itself, or as a part of what is there whole. */
const isTwice = (place: Place, one: Place): boolean =>
  place.networkId === one.networkId &&
  (place.municipalityId === one.municipalityId ||
    place.municipalityId === null ||
    one.municipalityId === null) &&
  overlap(place, one);

const isAskedAgain = (place: Place, one: Place): boolean =>
  place.networkId === one.networkId &&
  place.municipalityId === one.municipalityId &&
  place.to === one.to &&
  (place.from ?? '') <= (one.from ?? '');

const eventsOf = (assigned: Assigned, { places, endedOn }: Known): readonly MembershipEvent[] => {
  const place = { ...assigned, to: endedOn };
  if (places.some((one) => isAskedAgain(one, place))) return [];
  const twice = places.find((one) => isTwice(one, place));
  if (twice) throw new Rejected('already-in-network', { from: twice.from, to: twice.to });
  const { participationId, networkId, municipalityId, from } = assigned;
  const left = { participationId, networkId, municipalityId, from, reason: null };
  return [NetworkAssigned(assigned), ...(endedOn ? [NetworkLeft({ ...left, to: endedOn })] : [])];
};

/** What intake has told of is placed; an admission still on its way is refused until it has arrived. docs/decisions/0018. */
export const assignNetworks =
  (
    { data }: AssignNetworks,
    municipalities: readonly string[] = [],
  ): Decision<Membership, MembershipEvent, { readonly networks: readonly Network[] }> =>
  (membership, { networks }) => {
    const { networkIds, ...place } = data;
    const formed = networks.filter((network) => network.status === 'formed');
    if (formed.length < networkIds.length) throw new NotFound('network-unknown');
    if (membership.status === 'none') throw new Rejected('not-admitted');
    const { cohortId, endedOn } = membership;
    if (formed.some((network) => network.cohortId !== cohortId))
      throw new Rejected('another-cohort');
    if (data.municipalityId !== null && !municipalities.includes(data.municipalityId))
      throw new Rejected('not-of-participation');
    if (endedOn !== null && (data.from ?? endedOn) > endedOn)
      throw new Rejected('participation-over', { on: endedOn });

    return networkIds.flatMap((networkId) => eventsOf({ ...place, networkId }, membership));
  };
