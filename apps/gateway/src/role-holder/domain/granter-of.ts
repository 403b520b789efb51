import { roles, type RoleName } from '@samanom/contracts/gateway';
import { Forbidden, Rejected, type Actor } from '@samanom/kernel';

/** What is known of an organisation when a role at it is granted. */
export type OrganisationKind = 'municipality' | 'central' | 'unknown';

interface Asked {
  readonly personId: string;
  readonly organisation: string;
  readonly role: string;
}

const mustBeGranter = (actor: Actor, { organisation, role }: Asked): void => {
  const { grantedBy } = roles[role as RoleName];
  if (!actor.roles.includes(grantedBy))
    throw new Forbidden('role-not-yours-to-grant', { role, grantedBy });
  if (grantedBy === 'administrator' && actor.organisation !== organisation)
    throw new Forbidden('not-your-municipality');
};

/** A municipality's administrator grants its local roles, the secretariat's the rest; nobody to oneself. */
export const mustGrant = (actor: Actor, asked: Asked): void => {
  mustBeGranter(actor, asked);
  if (actor.person === asked.personId) throw new Forbidden('role-to-oneself');
};

/** Who could grant it may revoke it, also one's own. */
export const mustRevoke = mustBeGranter;

/** Local roles are held at a municipality, the others at a central organisation. */
export const mustFit = (role: string, organisation: string, kind: OrganisationKind): void => {
  if (kind === 'unknown') throw new Rejected('organisation-unknown', { organisation });
  const { at } = roles[role as RoleName];
  if (at !== kind) throw new Rejected('role-not-held-there', { role, at });
};

/** What the directory knows of a person. */
export type Standing = 'known' | 'erased' | 'unknown';

/** Only somebody whom the directory knows is given a role. */
export const mustBeKnown = (standing: Standing, personId: string): void => {
  if (standing === 'unknown') throw new Rejected('person-unknown', { personId });
  if (standing === 'erased') throw new Rejected('person-erased', { personId });
};
