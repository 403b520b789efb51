import { describe, expect, it } from '@jest/globals';
import type { AnswerOnSheet, SheetRow } from '@samanom/contracts/networks';
import { comingOf } from './coming.ts';

const answer = (coming: boolean, outdated = false): AnswerOnSheet => ({
  personId: null,
  coming,
  reason: null,
  by: 'kari',
  role: 'contact',
  at: '2026-11-30T09:00:00.000Z',
  outdated,
});
const party = (name: 'elected' | 'administration' | 'employees', answers: AnswerOnSheet[]) => ({
  party: name,
  attendance: 'ahead' as const,
  answers,
  note: null,
  earlier: [],
  reason: null,
  madeUp: null,
});
const row = (changed: Partial<SheetRow> = {}): SheetRow => ({
  participationId: 'p-1',
  municipalityId: null,
  participantId: 'm-1',
  name: 'Andøy',
  admitted: true,
  expected: true,
  parties: [],
  ...changed,
});

describe('who comes to a gathering', () => {
  it('is told by party: one of it is enough', () => {
    const parties = [
      party('elected', [answer(false), answer(true)]),
      party('administration', [answer(false)]),
      party('employees', []),
    ];
    expect(comingOf({ rows: [row({ parties })] })).toEqual([
      {
        key: 'p-1 ',
        name: 'Andøy',
        answers: { elected: 'coming', administration: 'not-coming', employees: 'unanswered' },
      },
    ]);
  });

  it('is not told by an answer that was given for other days', () => {
    const [one] = comingOf({ rows: [row({ parties: [party('elected', [answer(true, true)])] })] });
    expect(one?.answers.elected).toBe('unanswered');
  });

  it('leaves out who is not expected', () => {
    expect(comingOf({ rows: [row({ expected: false })] })).toEqual([]);
  });
});
