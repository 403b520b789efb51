import { describe, it } from '@jest/globals';
import { RoleProposalDeclined, type RoleEvent } from '@samanom/contracts/gateway';
import type { Actor } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import { ConfirmRole, confirmRole } from './confirm-role.ts';
import { DeclineRole, declineRole } from './decline-role.ts';
import { GrantRole, grantRole } from './grant-role.ts';
import type { Standing } from './granter-of.ts';
import {
  TODAY,
  at,
  caseWorker,
  decider,
  first,
  granted,
  knownAt,
  local,
  named,
  offered,
  proposed,
  reason,
  second,
} from './offered.ts';
import { RevokeRole, revokeRole } from './revoke-role.ts';
import { roleHolder } from './role-holder.ts';

const meta = (actor: Actor) => metaOf({ at, actor });
const after = (...facts: readonly RoleEvent[]) => given(roleHolder, facts);

const propose = (by: Actor) =>
  grantRole(new GrantRole(decider, meta(by)), knownAt(decider.organisation));
const revoke = () =>
  revokeRole(new RevokeRole({ ...named(decider), lastDay: null, reason }, meta(second)));

describe('the decider’s role', () => {
  const confirm = (by: Actor, offer = decider, standing: Standing = 'known') =>
    confirmRole(new ConfirmRole(named(offer), meta(by)), standing);
  const decline = (by: Actor) =>
    declineRole(new DeclineRole({ ...named(decider), reason }, meta(by)));
  const declined = RoleProposalDeclined({ ...named(decider), role: 'decider', reason });
  const open = proposed(decider, 'Frida');

  it('is proposed by one and confirmed by another', () => {
    after().when(propose(first)).then([open]);
    after(open)
      .when(confirm(second))
      .then([granted(decider, 'Frida')]);
    after(open).when(confirm(first)).thenRejected('role-takes-two');
    after(open)
      .when(confirm({ ...second, person: 'Kari' }))
      .thenRejected('role-to-oneself');
    after(open).when(confirm(local)).thenRejected('role-not-yours-to-grant');
    after(open, granted(decider, 'Frida')).when(confirm(second)).then([]);
    after().when(confirm(second)).thenRejected('role-not-proposed');
    after(granted(caseWorker)).when(confirm(second, caseWorker)).thenRejected('role-not-proposed');
  });

  it('is proposed once, and declined or taken back', () => {
    after(open).when(propose(second)).thenRejected('role-proposed-already');
    after(open).when(decline(first)).then([declined]);
    after(open).when(decline(second)).then([declined]);
    after(open, declined).when(decline(second)).then([]);
    after(open, declined).when(confirm(second)).thenRejected('role-proposal-over');
    after(open, declined)
      .when(propose(second))
      .then([proposed(decider, 'Sander')]);
    after(open, granted(decider, 'Frida')).when(decline(second)).thenRejected('role-proposal-over');
  });

  it('begins when it is confirmed, if that is later than proposed', () => {
    const earlier = offered('decider', 'ministry', '2026-02-01');
    after(proposed(earlier, 'Frida'))
      .when(confirm(second, earlier))
      .then([granted({ ...earlier, from: TODAY }, 'Frida')]);
    const over = offered('decider', 'ministry', '2026-02-01', '2026-02-28');
    after(proposed(over, 'Frida')).when(confirm(second, over)).thenRejected('role-term-over');
    after(open)
      .when(confirm(second, decider, 'erased'))
      .thenRejected('person-erased');
  });

  it('is not held before it is confirmed', () =>
    after(open).when(revoke()).thenRejected('role-not-held'));
});
