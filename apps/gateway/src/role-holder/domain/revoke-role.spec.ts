import { describe, it } from '@jest/globals';
import type { RoleEvent } from '@samanom/contracts/gateway';
import type { Actor } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import {
  TODAY,
  at,
  contact,
  first,
  granted,
  local,
  named,
  offered,
  reason,
  revoked,
  stavanger,
  type Offer,
} from './offered.ts';
import { RevokeRole, revokeRole } from './revoke-role.ts';
import { roleHolder } from './role-holder.ts';

const meta = (actor: Actor) => metaOf({ at, actor });
const revoke = (offer: Offer, by: Actor, lastDay: string | null = null) =>
  revokeRole(new RevokeRole({ ...named(offer), lastDay, reason }, meta(by)));
const after = (...facts: readonly RoleEvent[]) => given(roleHolder, facts);

describe('revoking a role', () => {
  it('ends it at once, or with a day of its term', () => {
    after(granted(contact))
      .when(revoke(contact, local))
      .then([revoked(contact)]);
    after(granted(contact))
      .when(revoke(contact, local, '2026-06-30'))
      .then([revoked(contact, '2026-06-30')]);
    const dated = { ...contact, to: '2026-05-31' };
    for (const day of ['2026-02-28', '2026-06-01'])
      after(granted(dated))
        .when(revoke(dated, local, day))
        .thenRejected('last-day-outside-term');
    const later = offered('contact', stavanger, '2026-04-01');
    after(granted(later))
      .when(revoke(later, local, TODAY))
      .thenRejected('last-day-outside-term');
  });

  it('asked again is nothing; sooner than said before is something', () => {
    after(granted(contact), revoked(contact)).when(revoke(contact, local)).then([]);
    const june = revoked(contact, '2026-06-30');
    after(granted(contact), june)
      .when(revoke(contact, local, '2026-06-30'))
      .then([]);
    after(granted(contact), june)
      .when(revoke(contact, local))
      .then([revoked(contact)]);
  });

  it('is for whoever may grant it, of what is held and not over', () => {
    after(granted(contact)).when(revoke(contact, first)).thenRejected('role-not-yours-to-grant');
    after().when(revoke(contact, local)).thenRejected('role-not-held');
    const over = offered('contact', stavanger, '2026-01-01', '2026-02-28');
    after(granted(over)).when(revoke(over, local)).thenRejected('role-term-over');
    const own = { ...offered('administrator', stavanger), personId: 'Frida' };
    after(granted(own))
      .when(revoke(own, first))
      .then([revoked(own)]);
  });
});
