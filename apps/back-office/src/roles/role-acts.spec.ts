import type { RoleAnswer } from '@samanom/contracts/gateway';
import { describe, expect, it } from '@jest/globals';
import { actsOn, type Granter } from './role-acts.ts';
import { standingOf } from './role-standing.ts';

const TODAY = '2026-03-01';
const frida: Granter = {
  personId: 'Frida',
  organisation: 'secretariat',
  roles: ['secretariat-administrator'],
};
const sander = { ...frida, personId: 'Sander' };
const adele: Granter = {
  personId: 'Adele',
  organisation: 'stavanger',
  roles: ['administrator'],
};
const role = (some: Partial<RoleAnswer>): RoleAnswer => ({
  grantId: 'a grant',
  personId: 'Kari',
  organisation: 'stavanger',
  organisationName: 'Stavanger',
  role: 'contact',
  from: TODAY,
  to: null,
  status: 'held',
  reason: 'a'.repeat(64),
  proposedBy: null,
  proposedAt: null,
  grantedBy: 'Adele',
  grantedAt: null,
  endedBy: null,
  endedAt: null,
  endReason: null,
  ...some,
});
const proposal = role({
  role: 'decider',
  organisation: 'ministry',
  status: 'proposed',
  proposedBy: 'Frida',
});

describe('a role that is held', () => {
  it('can be revoked by the administrator of its municipality', () =>
    expect(actsOn(role({}), adele, TODAY)).toEqual(['revoke']));
  it('is nothing to another municipality’s', () =>
    expect(actsOn(role({}), { ...adele, organisation: 'finnoy' }, TODAY)).toEqual([]));
  it('is nothing to the secretariat where it is local', () =>
    expect(actsOn(role({}), frida, TODAY)).toEqual([]));
  it('can no longer be revoked when it is over', () =>
    expect(actsOn(role({ to: '2026-02-28' }), adele, TODAY)).toEqual([]));
});

describe('a role that takes two', () => {
  it('is confirmed or declined by another than the one who proposed it', () =>
    expect(actsOn(proposal, sander, TODAY)).toEqual(['confirm', 'decline']));
  it('can be taken back by the one who proposed it', () =>
    expect(actsOn(proposal, frida, TODAY)).toEqual(['withdraw']));
  it('is not confirmed by the one whom it is for', () =>
    expect(actsOn({ ...proposal, personId: 'Sander' }, sander, TODAY)).toEqual([]));
});

describe('where a role stands', () => {
  it.each([
    [{}, 'held'],
    [{ from: '2026-03-02' }, 'coming'],
    [{ from: '2026-01-01', to: '2026-02-28' }, 'over'],
    [{ to: TODAY }, 'held'],
    [{ status: 'revoked' as const }, 'revoked'],
  ])('%j is %s', (some, standing) => expect(standingOf(role(some), TODAY)).toBe(standing));
});
