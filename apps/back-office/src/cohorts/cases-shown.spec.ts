import { describe, expect, it } from '@jest/globals';
import { agreedOn, casesShown, stateOf } from './cases-shown.ts';
import type { CaseToDecide } from './cohorts.api.ts';

const aCase = (leadName: string, more: Partial<CaseToDecide> = {}): CaseToDecide => ({
  applicationId: leadName,
  leadName,
  municipalities: ['m'],
  status: 'submitted',
  version: 5,
  assessmentVersion: 3,
  document: 'd',
  recommended: ['admitted'],
  points: 4,
  mustHavesMissing: [],
  missing: [],
  ...more,
});

const cases = [
  aCase('Ål', { points: 3 }),
  aCase('Bø', { missing: ['no-recommendation'], recommended: [], points: null }),
  aCase('Alta', { status: 'admitted' }),
  aCase('Os', { status: 'withdrawn' }),
];
const shown = (filters: Record<string, string>, sort?: string) =>
  casesShown(cases, { filters, sort }).map(({ leadName }) => leadName);

describe('the cases of a cohort', () => {
  it('are ready, lack something, are decided or withdrawn', () =>
    expect(cases.map(stateOf)).toEqual(['ready', 'lacking', 'decided', 'withdrawn']));

  it.each([
    [{}, ['Ål', 'Bø', 'Alta', 'Os']],
    [{ state: 'ready' }, ['Ål']],
    [{ status: 'admitted' }, ['Alta']],
    [{ missing: 'no-recommendation' }, ['Bø']],
    [{ recommended: 'admitted', search: 'ÅL' }, ['Ål']],
    [{ search: 'nowhere' }, []],
  ])('that match %j', (filters, names) => expect(shown(filters)).toEqual(names));

  it('are sorted as Norwegians sort, either way', () => {
    expect(shown({}, 'name')).toEqual(['Alta', 'Bø', 'Os', 'Ål']);
    expect(shown({}, '-name')).toEqual(['Ål', 'Os', 'Bø', 'Alta']);
    expect(shown({ state: 'lacking' }, 'points')).toEqual(['Bø']);
  });
});

describe('what is recommended', () => {
  it.each([
    [[], null],
    [['admitted'], 'admitted'],
    [['admitted', 'admitted'], 'admitted'],
    [['admitted', 'rejected'], null],
  ] as const)('by %j is %p', (recommended, agreed) =>
    expect(agreedOn({ recommended: [...recommended] })).toBe(agreed),
  );
});
