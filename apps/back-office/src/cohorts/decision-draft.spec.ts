import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@samanom/contracts/intake';
import type { CaseToDecide } from './cohorts.api.ts';
import {
  bodyOf,
  changedBy,
  changedSince,
  draftOf,
  faultsOf,
  ranked,
  withCase,
} from './decision-draft.ts';

const aCase = (applicationId: string, more: Partial<CaseToDecide> = {}): CaseToDecide => ({
  applicationId,
  leadName: applicationId,
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
const recommended = (...outcomes: Outcome[]) => ({ recommended: outcomes });

describe('an act of deciding', () => {
  it('begins with what is recommended, where all agree', () => {
    const draft = draftOf(
      [aCase('a'), aCase('b', recommended('admitted', 'rejected')), aCase('c', recommended())],
      'key',
    );
    expect(draft.cases.map(({ outcome }) => outcome)).toEqual(['admitted', null, null]);
    expect(faultsOf(draft)).toEqual([
      { applicationId: 'b', what: 'outcome' },
      { applicationId: 'c', what: 'outcome' },
    ]);
  });

  it('sends back the versions that were seen, and says which puts a decision right', () =>
    expect(
      bodyOf({ ...draftOf([aCase('a', { status: 'rejected' })], 'key'), reason: ' Ny. ' }),
    ).toEqual({
      cases: [
        {
          applicationId: 'a',
          version: 5,
          assessmentVersion: 3,
          outcome: 'admitted',
          corrects: true,
        },
      ],
      reason: 'Ny.',
    }));

  it.each([
    ['rejected', ['rejected']],
    ['admitted', []],
    ['admitted', ['rejected']],
  ] as [Outcome, Outcome[]][])('to %s where %j is recommended needs a reason', (outcome, by) => {
    const draft = draftOf([aCase('a', recommended(...by))], 'key', outcome);
    expect(faultsOf(draft)).toEqual([{ applicationId: 'a', what: 'reason' }]);
    expect(faultsOf({ ...draft, reason: 'Fordi.' })).toEqual([]);
    expect(faultsOf({ ...draft, cases: withCase(draft.cases, 'a', { reason: 'Fordi.' }) })).toEqual(
      [],
    );
  });

  it('as all recommend needs none', () => expect(faultsOf(draftOf([aCase('a')], 'k'))).toEqual([]));

  it('leaves out what is withdrawn or decided before, and says how many', () => {
    const others = [aCase('b', { status: 'withdrawn' }), aCase('c', { status: 'admitted' })];
    const draft = draftOf([aCase('a'), ...others], 'key');
    expect(draft).toMatchObject({ leftOut: 2, cases: [{ applicationId: 'a', corrects: false }] });
    expect(draftOf(others, 'key')).toMatchObject({
      leftOut: 1,
      cases: [{ applicationId: 'c', corrects: true }],
    });
  });

  it('numbers the waiting list as it stands, after the numbers given', () => {
    const { cases } = draftOf([aCase('a'), aCase('b'), aCase('c')], 'key', 'waiting-list');
    const numbered = ranked(
      withCase(withCase(cases, 'b', { rank: 4 }), 'c', { outcome: 'admitted' }),
    );
    expect(numbered.map(({ rank }) => rank)).toEqual([5, 4, null]);
    expect(ranked(cases, 12).map(({ rank }) => rank)).toEqual([13, 14, 15]);
  });

  it('is another act once it is changed', () => {
    const draft = { ...draftOf([aCase('a')], 'one'), sent: true };
    expect(changedBy(draft, 'two', { reason: 'x' })).toMatchObject({
      key: 'two',
      sent: false,
      reason: 'x',
    });
  });

  it('tells which cases are others than when they were chosen, or gone', () => {
    const { cases } = draftOf([aCase('a'), aCase('b'), aCase('c'), aCase('d')], 'key');
    const now = [aCase('a'), aCase('b', { version: 6 }), aCase('c', { assessmentVersion: 4 })];
    expect([...changedSince(cases, now)]).toEqual(['b', 'c', 'd']);
  });
});
