import { UnlistedMemberNoted, type MembershipEvent } from '@samanom/contracts/networks';
import { Command, type Decision } from '@samanom/kernel';
import type { Membership } from './membership.ts';

export class NoteUnlistedMember extends Command<Parameters<typeof UnlistedMemberNoted>[0]> {}

/** Print puts it in a network of a cohort in which it takes no part; it is kept as it stands, and no admission is invented. */
export const noteUnlistedMember =
  ({ data }: NoteUnlistedMember): Decision<Membership, MembershipEvent> =>
  (membership) =>
    membership.status === 'none' ? [UnlistedMemberNoted(data)] : [];
