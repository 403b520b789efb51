import { describe, it } from '@jest/globals';
import type { RoleEvent } from '@samanom/contracts/gateway';
import type { Actor } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import { GrantRole, grantRole } from './grant-role.ts';
import {
  TODAY,
  administratorOf,
  at,
  caseWorker,
  contact,
  decider,
  elected,
  first,
  granted,
  knownAt,
  local,
  offered,
  revoked,
  stavanger,
  type Offer,
} from './offered.ts';
import { roleHolder } from './role-holder.ts';

const meta = (actor: Actor) => metaOf({ at, actor });
const grant = (
  offer: Omit<Offer, 'from'> & { from: string | null },
  by: Actor,
  known = knownAt(offer.organisation),
) => grantRole(new GrantRole(offer, meta(by)), known);
const after = (...facts: readonly RoleEvent[]) => given(roleHolder, facts);

describe('granting a role', () => {
  it('is for the municipality’s own administrator where the role is local', () => {
    after()
      .when(grant(contact, local))
      .then([granted(contact)]);
    after().when(grant(contact, first)).thenRejected('role-not-yours-to-grant');
    after()
      .when(grant(contact, administratorOf('sandnes')))
      .thenRejected('not-your-municipality');
  });

  it('is for the secretariat’s administrator where it is not', () => {
    after()
      .when(grant(caseWorker, first))
      .then([granted(caseWorker)]);
    const administrator = offered('administrator', stavanger);
    after()
      .when(grant(administrator, first))
      .then([granted(administrator)]);
    after().when(grant(caseWorker, local)).thenRejected('role-not-yours-to-grant');
    after().when(grant(administrator, local)).thenRejected('role-not-yours-to-grant');
  });

  it('is never to oneself', () => {
    const herself = { ...contact, personId: 'Adele' };
    after().when(grant(herself, local)).thenRejected('role-to-oneself');
    const himself = { ...decider, personId: 'Frida' };
    after().when(grant(himself, first)).thenRejected('role-to-oneself');
  });

  it('needs a person and an organisation that are known, and a role that fits', () => {
    const known = knownAt(stavanger);
    after()
      .when(grant(contact, local, { ...known, person: 'unknown' }))
      .thenRejected('person-unknown');
    after()
      .when(grant(contact, local, { ...known, person: 'erased' }))
      .thenRejected('person-erased');
    after()
      .when(grant(contact, local, { ...known, organisation: 'unknown' }))
      .thenRejected('organisation-unknown');
    after()
      .when(grant({ ...caseWorker, organisation: stavanger }, first))
      .thenRejected('role-not-held-there');
  });

  it('begins today unless it says otherwise, and never earlier', () => {
    after()
      .when(grant({ ...contact, from: null }, local))
      .then([granted(contact)]);
    after()
      .when(grant(offered('contact', stavanger, '2026-02-28'), local))
      .thenRejected('role-from-past', { today: TODAY });
    after()
      .when(grant(offered('contact', stavanger, '2026-04-01', '2026-03-31'), local))
      .thenRejected('role-ends-before-it-begins');
  });

  it('is refused while the same role is held in any of the same days', () => {
    const spring = offered('contact', stavanger, '2026-03-01', '2026-06-30');
    after(granted(spring))
      .when(grant(offered('contact', stavanger, '2026-06-30'), local))
      .thenRejected('role-held');
    const summer = offered('contact', stavanger, '2026-07-01');
    after(granted(spring))
      .when(grant(summer, local))
      .then([granted(summer)]);
    after(granted(spring), revoked(spring))
      .when(grant(contact, local))
      .then([granted(contact)]);
  });

  it('keeps a person to one party of a municipality at a time', () => {
    const employees = offered('employees', stavanger);
    after(granted(elected))
      .when(grant(employees, local))
      .thenRejected('one-party-at-a-time', { held: 'elected' });
    after(granted(elected))
      .when(grant(contact, local))
      .then([granted(contact)]);
    const summer = { ...elected, to: '2026-09-30' };
    const next = offered('employees', stavanger, '2026-10-01');
    after(granted(summer))
      .when(grant(next, local))
      .then([granted(next)]);
  });
});
