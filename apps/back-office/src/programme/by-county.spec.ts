import { describe, expect, it } from '@jest/globals';
import { counties } from '../participants/counties.ts';
import { byCounty } from './by-county.ts';

const takes = (...municipalities: string[]) => ({ municipalities, members: [] });
const countyOf = new Map([
  ['andøy', 'Nordland'],
  ['bø', 'Nordland'],
  ['arendal', 'Aust-Agder'],
  ['made-up', 'Nowhere'],
]);

describe('municipalities by county', () => {
  it('are counted once in each cohort, and once in all', () => {
    const rows = byCounty([[takes('andøy', 'bø'), takes('arendal')], [takes('andøy')]], countyOf);
    expect(rows).toHaveLength(19);
    expect(rows.filter(({ inAny }) => inAny > 0)).toEqual([
      { county: 'Aust-Agder', inCohort: [1, 0], inAny: 1 },
      { county: 'Nordland', inCohort: [2, 1], inAny: 2 },
    ]);
  });

  it('of no county that there was stand apart', () =>
    expect(byCounty([[takes('made-up', 'unheard-of')]], countyOf).at(-1)).toEqual({
      county: '',
      inCohort: [2],
      inAny: 2,
    }));

  it('stand on a map where no two counties have one place', () =>
    expect(new Set(counties.map(({ column, row }) => `${column} ${row}`)).size).toBe(19));
});
