import type { ImportNetworksBody } from '@samanom/contracts/networks';
import type { Ask, PrintedLists } from '@samanom/programme/printed-lists';
import { AppointLeader } from '../network/domain/appoint-leader.ts';
import { networkIdOf } from './network-ids.ts';

export type Leaders = NonNullable<ImportNetworksBody['leaders']>;

/** Whoever is told of as leading a printed network; no source tells since when. */
export const planLeaders = (
  ask: Ask,
  { networks }: PrintedLists,
  leaders: Leaders,
): readonly AppointLeader[] =>
  networks.flatMap(({ network }) =>
    leaders
      .filter((one) => one.network === network)
      .flatMap(({ personIds }) => personIds)
      .map((personId) =>
        ask(AppointLeader, { networkId: networkIdOf(network), personId, from: null, to: null }),
      ),
  );
