import type { NetworkEvent } from '@samanom/contracts/networks';
import { Command, dayBefore, replay, type Decision } from '@samanom/kernel';
import { AppointLeader, appointLeader } from './appoint-leader.ts';
import { network as aggregate, type Network } from './network.ts';
import { RelieveLeader, relieveLeader } from './relieve-leader.ts';

export class HandOver extends Command<{
  readonly networkId: string;
  readonly leaver: string;
  readonly successor: string;
  /** The first day of the successor. */
  readonly on: string;
  readonly reason: string | null;
}> {}

/** One leader goes and another comes, in one act: no day in between, and none with three. */
export const handOver =
  ({ data, meta }: HandOver): Decision<Network, NetworkEvent> =>
  (network) => {
    const { networkId, leaver, successor, on, reason } = data;
    const relieved = relieveLeader(
      new RelieveLeader({ networkId, personId: leaver, to: dayBefore(on), reason }, meta),
    )(network, undefined);
    const then = replay({ ...aggregate, initial: network }, relieved);
    const appointed = appointLeader(
      new AppointLeader({ networkId, personId: successor, from: on, to: null }, meta),
    )(then, undefined);

    return [...relieved, ...appointed];
  };
