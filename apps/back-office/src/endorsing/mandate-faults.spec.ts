import { describe, expect, it } from '@jest/globals';
import { faultsOf } from './mandate-faults.ts';

const today = '2012-09-20';
const whole = { body: 'Kommunestyret', caseNumber: '12/1127', date: '2012-09-20' };

describe('a mandate', () => {
  it('names the body, its case and the day', () => {
    expect(faultsOf(whole, today)).toEqual([]);
    expect(faultsOf({ body: ' ', caseNumber: '', date: '' }, today)).toEqual([
      'body',
      'caseNumber',
      'date',
    ]);
  });

  it('is of no day to come', () =>
    expect(faultsOf({ ...whole, date: '2012-09-21' }, today)).toEqual(['date']));
});
