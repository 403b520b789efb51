import { NetworkAwaited, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import type { Membership } from './membership.ts';

export class AwaitNetwork extends Command<Parameters<typeof NetworkAwaited>[0]> {}

/** A participation that nobody has placed yet stands on the secretariat's work list; so does one that begins anew. */
export const awaitNetwork =
  ({ data }: AwaitNetwork): Decision<Membership, MembershipEvent> =>
  (membership) => {
    const takesPart =
      membership.status === 'known' && membership.admitted && membership.endedOn === null;
    return takesPart ? [] : [NetworkAwaited(data)];
  };
