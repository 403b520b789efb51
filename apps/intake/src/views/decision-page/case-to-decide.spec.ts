import { describe, expect, it } from '@jest/globals';
import type { Criterion } from '@samanom/contracts/intake';
import { caseToDecide, type CaseRow } from './case-to-decide.ts';

const criteria: readonly Criterion[] = [
  { id: 'anchoring', mustHave: true },
  { id: 'goals', mustHave: false, highest: 5, weight: 1 },
];
const row: CaseRow = {
  applicationId: 'a',
  status: 'submitted',
  version: 6,
  sent: ['old', 'new'],
  municipalities: ['m'],
  leadName: 'Os',
  assessors: null,
  judgements: null,
  recommendations: null,
  assessmentVersion: null,
};
const at = '2012-10-01T08:00:00.000Z';
const judged = (
  criterion: string,
  verdict: { met: boolean } | { points: number },
  document = 'new',
) => ({
  assessor: 'kari',
  criterion,
  verdict,
  document,
  reason: 'why',
  at,
});
const recommended = (outcome: 'admitted' | 'rejected', assessor = 'kari', document = 'new') => ({
  assessor,
  outcome,
  document,
  reason: 'why',
  at,
});

describe('a case before its decider', () => {
  it('that nobody has looked at lacks everything', () =>
    expect(caseToDecide(row, criteria)).toMatchObject({
      document: 'new',
      assessmentVersion: 0,
      points: null,
      recommended: [],
      mustHavesMissing: ['anchoring'],
      missing: ['no-assessor', 'no-recommendation', 'must-have-unmet'],
    }));

  it('shows what was judged and recommended of the text last sent in', () => {
    const shown = caseToDecide(
      {
        ...row,
        assessors: [{ person: 'kari', since: at, impartial: true }],
        judgements: [
          judged('anchoring', { met: true }),
          judged('goals', { points: 4 }),
          judged('goals', { points: 0 }, 'old'),
        ],
        recommendations: [recommended('admitted'), recommended('rejected', 'ola', 'old')],
        assessmentVersion: 5,
      },
      criteria,
    );
    expect(shown).toMatchObject({ points: 4, recommended: ['admitted'], missing: [] });
  });

  it('shows recommendations that differ side by side, and a must-have that somebody found unmet', () =>
    expect(
      caseToDecide(
        {
          ...row,
          assessors: [{ person: 'kari', since: at, impartial: true }],
          judgements: [judged('anchoring', { met: true }), judged('anchoring', { met: false })],
          recommendations: [recommended('admitted'), recommended('rejected', 'ola')],
        },
        criteria,
      ),
    ).toMatchObject({
      recommended: ['admitted', 'rejected'],
      missing: ['recommendations-differ', 'must-have-unmet'],
    }));
});
