import { LeaderAppointed, type NetworkEvent } from '@samanom/contracts/networks';
import {
  Command,
  NotFound,
  Rejected,
  includes,
  isEmpty,
  overlap,
  type Decision,
} from '@samanom/kernel';
import type { Leadership, Network } from './network.ts';

export class AppointLeader extends Command<Parameters<typeof LeaderAppointed>[0]> {}

/** Innovasjon has two; no network has three. Booklet, Vedlegg 2. */
const MOST_LEADERS = 2;

/** The first day on which there would be too many: one on which somebody begins. */
const dayOfTooMany = (leaders: readonly Leadership[]): string | null | undefined =>
  leaders
    .map(({ from }) => from)
    .toSorted((one, other) => (one ?? '').localeCompare(other ?? ''))
    .find(
      (day) => leaders.filter((one) => includes(one, day ?? '0000-01-01')).length > MOST_LEADERS,
    );

export const appointLeader =
  ({ data }: AppointLeader): Decision<Network, NetworkEvent> =>
  (network) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    if (isEmpty(data)) throw new Rejected('leader-leaves-before-beginning');
    const own = network.leaders.filter(({ personId }) => personId === data.personId);
    if (own.some(({ from, to }) => from === data.from && to === data.to)) return [];
    if (own.some((one) => overlap(one, data))) throw new Rejected('leader-already');
    const on = dayOfTooMany([...network.leaders, data]);
    if (on !== undefined) throw new Rejected('leaders-too-many', { on, most: MOST_LEADERS });

    return [LeaderAppointed(data)];
  };
