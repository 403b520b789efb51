import { describe, expect, it } from '@jest/globals';
import type { RoleGrantRow } from '../views/heard-role/role-grant.projection.ts';
import { rolesFollowed } from './roles-followed.ts';

const now = '2013-04-10T10:00:00.000Z';
const feed = (...roles: string[]) => ({ roles, renewedAt: '2013-02-01T10:00:00.000Z' });
const granted = (role: string, more: Partial<RoleGrantRow> = {}): RoleGrantRow => ({
  grantId: role,
  personId: 'kari',
  organisation: 'luster',
  role,
  from: '2013-01-01',
  to: null,
  revokedAt: null,
  ...more,
});

describe('what an address shows for', () => {
  it('is the role that is still granted', () => {
    expect(rolesFollowed(feed('contact'), [granted('contact')], now)).toEqual(['contact']);
  });

  it('is nothing once the grant has ended, at once or with its last day', () => {
    const atOnce = { to: '2013-04-10', revokedAt: '2013-04-10T09:00:00.000Z' };
    expect(rolesFollowed(feed('contact'), [granted('contact', atOnce)], now)).toEqual([]);
    const over = granted('contact', { to: '2013-04-09' });
    expect(rolesFollowed(feed('contact'), [over], now)).toEqual([]);
    const lastDay = granted('contact', { to: '2013-04-10' });
    expect(rolesFollowed(feed('contact'), [lastDay], now)).toEqual(['contact']);
  });

  it('is also a role that came later, but none that is still to come', () => {
    const grants = [
      granted('contact', { to: '2013-03-31' }),
      granted('elected', { from: '2013-04-01' }),
      granted('project-leader', { from: '2013-04-11' }),
    ];
    expect(rolesFollowed(feed('contact'), grants, now)).toEqual(['elected']);
  });

  it('is a role that nobody here has granted, as the issuer gave it', () => {
    expect(rolesFollowed(feed('contact'), [granted('elected')], now)).toEqual([
      'elected',
      'contact',
    ]);
    const before = granted('contact', { to: '2013-01-31' });
    expect(rolesFollowed(feed('contact'), [before], now)).toEqual(['contact']);
  });

  it('is no role that may follow no calendar', () => {
    expect(rolesFollowed(feed(), [granted('operator')], now)).toEqual([]);
  });
});
