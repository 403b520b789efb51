import {
  RoleGranted,
  RoleProposed,
  roles,
  type RoleEvent,
  type RoleName,
} from '@samanom/contracts/gateway';
import {
  Command,
  Rejected,
  dateInOslo,
  isParty,
  overlap,
  type Decision,
  type Period,
} from '@samanom/kernel';
import {
  mustBeKnown,
  mustFit,
  mustGrant,
  type OrganisationKind,
  type Standing,
} from './granter-of.ts';
import type { Grant, RoleHolder } from './role-holder.ts';

export class GrantRole extends Command<{
  readonly grantId: string;
  readonly personId: string;
  readonly organisation: string;
  readonly role: RoleName;
  /** null: today. */
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
}> {}

/** What the directory and the heard register of municipalities know of those named. */
export interface Known {
  readonly person: Standing;
  readonly organisation: OrganisationKind;
}

const counts = ({ status }: Grant): boolean => status === 'held' || status === 'proposed';

/** What already stands in the way, in the same days. */
const inTheWay = (holder: RoleHolder, role: string, period: Period): Grant | undefined =>
  holder.grants.find(
    (grant) =>
      counts(grant) &&
      overlap(grant, period) &&
      (grant.role === role || (isParty(grant.role) && isParty(role))),
  );

/** A role is held from a day on, by somebody known; the decider's takes two to grant. Nobody speaks for two parties at one municipality. */
export const grantRole =
  ({ data, meta }: GrantRole, known: Known): Decision<RoleHolder, RoleEvent> =>
  (holder) => {
    const { personId, organisation, role, to } = data;
    mustGrant(meta.actor, data);
    mustFit(role, organisation, known.organisation);
    mustBeKnown(known.person, personId);

    const today = dateInOslo(meta.at);
    const from = data.from ?? today;
    if (from < today) throw new Rejected('role-from-past', { from, today });
    if (to !== null && to < from) throw new Rejected('role-ends-before-it-begins', { from, to });

    const standing = inTheWay(holder, role, { from, to });
    if (standing && standing.role !== role)
      throw new Rejected('one-party-at-a-time', { held: standing.role });
    if (standing?.status === 'held') throw new Rejected('role-held', { from: standing.from });
    if (standing) throw new Rejected('role-proposed-already', { from: standing.from });

    const term = { ...data, from };
    return roles[role].byTwo
      ? [RoleProposed({ ...term, proposedBy: meta.actor.person })]
      : [RoleGranted({ ...term, proposedBy: null })];
  };
