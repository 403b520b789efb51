import { NetworkAssigned, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import type { Membership } from './membership.ts';

export class AssignNetwork extends Command<{
  readonly participationId: string;
  readonly networkId: string;
}> {}

export const assignNetwork =
  ({ data }: AssignNetwork): Decision<Membership, MembershipEvent, Network> =>
  (membership, network) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    if (membership.status === 'none') throw new Rejected('not-admitted');
    if (membership.status === 'placed' && membership.networks.includes(data.networkId)) return [];
    if (membership.cohortId !== network.cohortId) throw new Rejected('another-cohort');

    return [NetworkAssigned(data)];
  };
