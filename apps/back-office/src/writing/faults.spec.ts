import { describe, expect, it } from '@jest/globals';
import type { Field } from '../document/document.api.ts';
import { faultOf, faultsIn } from './faults.ts';

const field = (type: string, more: Partial<Field> = {}): Field => ({
  id: type,
  type,
  required: true,
  label: type,
  help: '',
  ...more,
});

describe('a field of a form', () => {
  it('may be left empty only where the form says so', () => {
    expect(faultOf(field('long-text'), '  ')).toBe('empty');
    expect(faultOf(field('long-text', { required: false }), undefined)).toBeUndefined();
    expect(faultOf(field('list'), ['', ' '])).toBe('empty');
  });

  it('holds no more than its limits', () => {
    expect(faultOf(field('short-text', { maxLength: 3 }), 'fire')).toBe('tooLong');
    expect(faultOf(field('list', { maxItems: 1, maxLength: 9 }), ['a', '', 'b'])).toBe('tooMany');
    expect(faultOf(field('number', { minimum: 1, maximum: 5 }), 6)).toBe('outsideRange');
  });

  it('names each goal, and gives each line of the budget an amount', () => {
    expect(faultOf(field('goals'), [{ goal: '', target: '70 %' }])).toBe('goalWithoutName');
    expect(faultOf(field('budget'), [{ item: 'Leiar' }])).toBe('budgetLineIncomplete');
    expect(faultOf(field('budget'), [{ item: 'Leiar', amountNok: 0 }])).toBeUndefined();
  });

  it('has a date that is one', () => expect(faultOf(field('date'), '3. mars')).toBe('notADate'));
});

describe('what is left of an application', () => {
  const fields = [field('short-text'), field('goals')];

  it('comes in the order of the form, with what only the service finds', () =>
    expect(faultsIn({ fields }, { goals: [{ goal: 'A' }] }, [{ field: '/goals/0/date' }])).toEqual([
      { field: 'short-text', kind: 'empty' },
      { field: 'goals', kind: 'other' },
    ]));
});
