import { NetworkFormed, type NetworkEvent } from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Network } from './network.ts';

export class FormNetwork extends Command<Parameters<typeof NetworkFormed>[0]> {}

export const formNetwork =
  ({ data }: FormNetwork): Decision<Network, NetworkEvent> =>
  (network) => {
    if (network.status === 'formed' && network.name === data.name) return [];
    if (network.status === 'formed') throw new Rejected('network-exists', { name: network.name });

    return [NetworkFormed(data)];
  };
