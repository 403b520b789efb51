import { RoleGranted, RoleProposed, RoleRevoked, type RoleName } from '@samanom/contracts/gateway';
import type { Actor } from '@samanom/kernel';
import type { Known } from './grant-role.ts';

/** What the specs of roles begin with: it is the first of March, and these administrators are at work. */
export const reason = 'a'.repeat(64);
export const TODAY = '2026-03-01';
export const at = '2026-03-01T08:00:00.000Z';
export const stavanger = 'stavanger';

export const administratorOf = (
  organisation: string,
  person = 'Adele',
  role = 'administrator',
): Actor => ({
  person,
  organisation,
  roles: [role],
  role,
});
export const local = administratorOf(stavanger);
export const first = administratorOf('secretariat', 'Frida', 'secretariat-administrator');
export const second = administratorOf('secretariat', 'Sander', 'secretariat-administrator');

export const knownAt = (organisation: string): Known => ({
  person: 'known',
  organisation: organisation === stavanger ? 'municipality' : 'central',
});
export const offered = (
  role: RoleName,
  organisation: string,
  from = TODAY,
  to: string | null = null,
) => ({
  grantId: `${role} from ${from}`,
  personId: 'Kari',
  organisation,
  role,
  from,
  to,
  reason,
});
export type Offer = ReturnType<typeof offered>;

export const granted = (offer: Offer, proposedBy: string | null = null) =>
  RoleGranted({ ...offer, proposedBy });
export const proposed = (offer: Offer, proposedBy: string) =>
  RoleProposed({ ...offer, proposedBy });
export const named = ({ grantId, personId, organisation }: Offer) => ({
  grantId,
  personId,
  organisation,
});
export const revoked = (offer: Offer, lastDay: string | null = null) =>
  RoleRevoked({ ...named(offer), role: offer.role, lastDay, reason });

export const contact = offered('contact', stavanger);
export const elected = offered('elected', stavanger);
export const decider = offered('decider', 'ministry');
export const caseWorker = offered('case-worker', 'ministry');
