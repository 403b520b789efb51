import type { CountBy, MembershipCount, NetworkMember } from '@samanom/contracts/networks';
import { includes } from '@samanom/kernel';
import type { NetworkRow } from '../network/network-list.projection.ts';

type Counted = Pick<NetworkRow, 'networkId' | 'cohortId' | 'themes' | 'leaders'>;

type Member = Pick<NetworkMember, 'networkId' | 'participationId' | 'municipalities'>;

/** A network with several themes counts once for each, one with two leaders once for each. */
const keysOf: Readonly<Record<CountBy, (network: Counted, on: string) => readonly string[]>> = {
  theme: ({ themes }) => themes,
  leader: ({ leaders }, on) =>
    leaders.filter((one) => includes(one, on)).map(({ personId }) => personId),
};

const distinct = (all: readonly string[]): number => new Set(all).size;

/** How many, in units that are never mixed, for each cohort and key on a date. */
export const countMemberships = (
  networks: readonly Counted[],
  members: readonly Member[],
  { by, on }: { readonly by: CountBy; readonly on: string },
): readonly Omit<MembershipCount, 'cohort' | 'nature'>[] => {
  const ofNetwork = Map.groupBy(members, ({ networkId }) => networkId);
  const keyed = networks.flatMap((network) =>
    keysOf[by](network, on).map((key) => ({ key, ...network })),
  );
  const groups = Map.groupBy(keyed, ({ cohortId, key }) => `${cohortId} ${key}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const all = group.flatMap(({ networkId }) => ofNetwork.get(networkId) ?? []);
    return {
      cohortId: first.cohortId,
      key: first.key,
      networks: group.length,
      memberships: all.length,
      participants: distinct(all.map(({ participationId }) => participationId)),
      municipalities: distinct(
        all.flatMap(({ municipalities }) => municipalities.map((one) => one.municipalityId)),
      ),
    };
  });
};
