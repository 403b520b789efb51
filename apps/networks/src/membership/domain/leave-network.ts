import { NetworkLeft, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, NotFound, Rejected, dayBefore, type Decision } from '@samanom/kernel';
import type { Membership } from './membership.ts';

export class LeaveNetwork extends Command<{
  readonly participationId: string;
  readonly networkId: string;
  readonly municipalityId: string | null;
  /** The last day in the network. */
  readonly to: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string;
}> {}

/** Leaving a network is no leaving of the programme; the day before the first takes an assignment back. */
export const leaveNetwork =
  ({ data }: LeaveNetwork): Decision<Membership, MembershipEvent> =>
  (membership) => {
    if (membership.status === 'none') throw new NotFound('participation-unknown');
    const stays = membership.places.filter(
      ({ networkId, municipalityId }) =>
        networkId === data.networkId && municipalityId === data.municipalityId,
    );
    if (stays.some(({ to }) => to === data.to)) return [];
    const stay = stays.find(({ to }) => to === null || to > data.to);
    if (!stay) throw new Rejected('not-in-network');
    if (stay.from !== null && data.to < dayBefore(stay.from))
      throw new Rejected('left-before-joining', { from: stay.from });

    return [NetworkLeft({ ...data, from: stay.from })];
  };
