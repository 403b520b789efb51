import { cohortIdOf, type Ask } from '@samanom/programme/printed-lists';
import { AssignNetworks } from '../membership/domain/assign-networks.ts';
import { NoteUnlistedMember } from '../membership/domain/note-unlisted-member.ts';
import { networkIdOf } from './network-ids.ts';
import type { PrintedMember } from './printed-members.ts';
import { sourceOf } from './source-of.ts';

/** Those that take no part in the cohort of their network, as far as its list goes. */
export const planUnlisted = (
  ask: Ask,
  members: readonly PrintedMember[],
): readonly NoteUnlistedMember[] =>
  members
    .filter(({ listed }) => !listed)
    .map(({ row, participantId, participationId }) =>
      ask(NoteUnlistedMember, { participationId, cohortId: cohortIdOf(row.cohort), participantId }),
    );

/** Each with the entry as printed, which may name several; no source tells since when. */
export const planMemberships = (
  ask: Ask,
  members: readonly PrintedMember[],
): readonly AssignNetworks[] =>
  members.map(({ row, participationId }) =>
    ask(AssignNetworks, {
      participationId,
      networkIds: [networkIdOf(row.network)],
      municipalityId: null,
      from: null,
      printed: { source: sourceOf(row.cohort), ...row.entry },
    }),
  );
