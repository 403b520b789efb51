import { LeaderRelieved, type NetworkEvent } from '@samanom/contracts/networks';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Leadership, Network } from './network.ts';

export class RelieveLeader extends Command<{
  readonly networkId: string;
  readonly personId: string;
  /** The last day. */
  readonly to: string;
  readonly reason: string | null;
}> {}

/** The time as leader that would end on that day: it has not ended before. */
const ending = (leaders: readonly Leadership[], personId: string, to: string) =>
  leaders
    .filter((one) => one.personId === personId && (one.to === null || one.to >= to))
    .toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))[0];

/** In the middle of things, too: a network may be without a leader, and then stands on the work list. */
export const relieveLeader =
  ({ data }: RelieveLeader): Decision<Network, NetworkEvent> =>
  (network) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    const leadership = ending(network.leaders, data.personId, data.to);
    if (!leadership) throw new Rejected('not-leader', { on: data.to });
    if (leadership.to === data.to) return [];

    return [LeaderRelieved({ ...data, from: leadership.from })];
  };
