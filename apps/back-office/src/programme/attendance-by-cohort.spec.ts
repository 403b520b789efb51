import type { AttendanceCount } from '@samanom/contracts/networks';
import { describe, expect, it } from '@jest/globals';
import { byCohort } from './attendance-by-cohort.ts';

const count = (known: Partial<AttendanceCount>): AttendanceCount => ({
  cohortId: 'one',
  cohort: 'Pulje 1',
  nature: 'programme',
  number: 1,
  party: 'elected',
  gatherings: 1,
  expected: 4,
  present: 3,
  missed: 1,
  explained: 0,
  madeUp: 0,
  notNoted: 0,
  ...known,
});

describe('attendance by cohort', () => {
  it('goes from gathering to gathering, and in each from party to party', () => {
    const [first, second, ...others] = byCohort([
      count({ cohortId: 'two', cohort: 'Pulje 2' }),
      count({ number: 2, party: 'elected' }),
      count({ number: 1, party: 'employees' }),
      count({ number: 1, party: 'administration' }),
      count({ number: 1, party: 'elected' }),
    ]);
    expect(first?.name).toBe('Pulje 1');
    expect(first?.rows.map(({ number, party }) => `${number} ${party}`)).toEqual([
      '1 elected',
      '1 administration',
      '1 employees',
      '2 elected',
    ]);
    expect([second?.name, others]).toEqual(['Pulje 2', []]);
  });

  it('counts no trial cohort', () => expect(byCohort([count({ nature: 'trial' })])).toEqual([]));
});
