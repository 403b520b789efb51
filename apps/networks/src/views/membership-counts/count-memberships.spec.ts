import { describe, expect, it } from '@jest/globals';
import type { NetworkMember } from '@samanom/contracts/networks';
import { countMemberships } from './count-memberships.ts';

const leads = (personId: string, to: string | null = null) => ({ personId, from: null, to });
const mixed = {
  networkId: 'mixed',
  cohortId: 'c-2',
  themes: ['reputation' as const, 'sick-leave' as const],
  leaders: [leads('anna')],
};
const innovation = {
  networkId: 'innovation',
  cohortId: 'c-2',
  themes: ['innovation' as const],
  leaders: [leads('anna'), leads('berit'), leads('carl', '2013-01-31')],
};
const member = (networkId: string, participationId: string, ...municipalities: string[]) => ({
  networkId,
  participationId,
  municipalities: municipalities.map((municipalityId): NetworkMember['municipalities'][number] => ({
    municipalityId,
    name: null,
    carriedBy: { municipalityId, name: null, number: null },
  })),
});
const members = [
  member('mixed', 'innherred', 'levanger', 'verdal'),
  member('mixed', 'sel', 'sel'),
  member('innovation', 'sel', 'sel'),
];
const count = (by: 'leader' | 'theme', on = '2013-06-01') =>
  countMemberships([mixed, innovation], members, { by, on });

describe('memberships', () => {
  it('are counted once for each theme of a network', () =>
    expect(count('theme')).toEqual([
      {
        cohortId: 'c-2',
        key: 'reputation',
        networks: 1,
        memberships: 2,
        participants: 2,
        municipalities: 3,
      },
      {
        cohortId: 'c-2',
        key: 'sick-leave',
        networks: 1,
        memberships: 2,
        participants: 2,
        municipalities: 3,
      },
      {
        cohortId: 'c-2',
        key: 'innovation',
        networks: 1,
        memberships: 1,
        participants: 1,
        municipalities: 1,
      },
    ]));

  it('are counted for each who leads on the date; who is in two networks is one participant', () => {
    expect(count('leader')).toEqual([
      {
        cohortId: 'c-2',
        key: 'anna',
        networks: 2,
        memberships: 3,
        participants: 2,
        municipalities: 3,
      },
      {
        cohortId: 'c-2',
        key: 'berit',
        networks: 1,
        memberships: 1,
        participants: 1,
        municipalities: 1,
      },
    ]);
    expect(count('leader', '2013-01-31').map(({ key }) => key)).toContain('carl');
  });

  it('are none in a network without members, which is counted', () =>
    expect(countMemberships([innovation], [], { by: 'theme', on: '2013-06-01' })).toEqual([
      {
        cohortId: 'c-2',
        key: 'innovation',
        networks: 1,
        memberships: 0,
        participants: 0,
        municipalities: 0,
      },
    ]));
});
