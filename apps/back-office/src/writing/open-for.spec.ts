import { describe, expect, it } from '@jest/globals';
import type { CohortAnswer } from '@samanom/contracts/intake';
import { openFor } from './open-for.ts';

const now = '2012-09-01T10:00:00.000Z';
const cohort = {
  cohortId: 'pulje-2',
  status: 'open',
  deadline: '2012-09-30T21:59:59.999Z',
  applicants: null,
} as unknown as CohortAnswer;
const ids = (...cohorts: readonly CohortAnswer[]) =>
  openFor(cohorts, 'stavanger', now).map(({ cohortId }) => cohortId);

describe('the cohorts that a municipality may apply to', () => {
  it('are open, before their deadline', () => {
    expect(ids(cohort)).toEqual(['pulje-2']);
    expect(ids({ ...cohort, deadline: '2011-06-15T21:59:59.999Z' })).toEqual([]);
    expect(ids({ ...cohort, status: 'planned', deadline: null })).toEqual([]);
  });

  it('are those it is invited to', () => {
    expect(ids({ ...cohort, applicants: { only: ['voss'], jointly: true } })).toEqual([]);
    expect(ids({ ...cohort, applicants: { only: ['stavanger'], jointly: true } })).toEqual([
      'pulje-2',
    ]);
  });
});
