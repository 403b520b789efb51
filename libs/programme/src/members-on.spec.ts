import { describe, expect, it } from '@jest/globals';
import { membersOn, type Memberships } from './members-on.ts';

const memberships: Memberships = [
  { municipalityId: 'levanger', from: null, to: null },
  { municipalityId: 'verdal', from: null, to: '2015-12-31' },
  { municipalityId: 'inderoy', from: '2014-01-01', to: null },
];
const knownOn = (on: string) => ({
  on,
  mergers: [{ successorId: 'steinkjer', merged: ['inderoy'], on: '2020-01-01' }],
  numbers: new Map([['steinkjer', '5006']]),
  names: new Map([
    ['inderoy', 'Inderøy'],
    ['steinkjer', 'Steinkjer'],
  ]),
  memberships: new Map([['innherred', memberships]]),
});
const innherred = { participantId: 'innherred', municipalities: ['levanger', 'verdal'] };
const idsOn = (on: string) =>
  membersOn(innherred, knownOn(on)).map(({ municipalityId }) => municipalityId);

describe('the municipalities of a participation on a date', () => {
  it('are the members of a joint participant then', () => {
    expect(idsOn('2013-12-31')).toEqual(['levanger', 'verdal']);
    expect(idsOn('2014-01-01')).toEqual(['levanger', 'verdal', 'inderoy']);
    expect(idsOn('2016-01-01')).toEqual(['levanger', 'inderoy']);
  });

  it('are what the list says of who takes part alone', () => {
    const alone = { participantId: 'inderoy', municipalities: ['inderoy'] };
    expect(membersOn(alone, knownOn('2013-01-01'))).toMatchObject([
      { name: 'Inderøy', carriedBy: { municipalityId: 'inderoy', number: null } },
    ]);
  });

  it('keep their own names, and say who carries on for them', () => {
    expect(membersOn(innherred, knownOn('2020-01-01')).at(-1)).toEqual({
      municipalityId: 'inderoy',
      name: 'Inderøy',
      carriedBy: { municipalityId: 'steinkjer', name: 'Steinkjer', number: '5006' },
    });
  });
});
