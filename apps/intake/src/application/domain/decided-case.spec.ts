import { describe, expect, it } from '@jest/globals';
import type { Application } from './application.ts';
import { decidedBy } from './decided-case.ts';

const applicants = {
  cohortId: 'c-1',
  lead: 'os',
  municipalities: ['os'],
  endorsements: [],
  statements: [],
};
const submitted: Application = { ...applicants, status: 'submitted', document: 'd' };
const decided: Application = {
  ...submitted,
  status: 'decided',
  decision: {
    decisionId: 'of-this-act',
    outcome: 'rejected',
    rank: null,
    decidedAt: '2012-11-30T09:00:00.000Z',
    reason: 'r',
  },
  complaints: [],
};

describe('what an act decided of an application', () => {
  it('is the decision that stands', () => expect(decidedBy(decided, 'of-this-act')).toBe(decided));

  it('is nothing once it was put right by another, or if the act stopped at it', () => {
    expect(() => decidedBy(decided, 'of-another')).toThrow('decision-of-another-act');
    expect(() => decidedBy(submitted, 'of-this-act')).toThrow('application-not-decided');
    expect(() => decidedBy({ status: 'none' }, 'of-this-act')).toThrow('application-unknown');
  });
});
