import { describe, expect, it } from '@jest/globals';
import { fieldsOfMoment, instantOfFields } from './moment-fields.ts';

describe('a deadline in a form', () => {
  it('is by the clocks of Norway, in winter and in summer', () => {
    expect(instantOfFields({ day: '2027-01-15', clock: '12:00' })).toBe('2027-01-15T11:00:00.000Z');
    expect(instantOfFields({ day: '2027-07-15', clock: '12:00' })).toBe('2027-07-15T10:00:00.000Z');
  });
  it('at 23.59 lasts until the day is over', () =>
    expect(instantOfFields({ day: '2012-09-30', clock: '23:59' })).toBe(
      '2012-09-30T21:59:59.000Z',
    ));
  it('comes back as it was written', () =>
    expect(fieldsOfMoment('2012-09-30T21:59:59.000Z')).toEqual({
      day: '2012-09-30',
      clock: '23:59',
    }));
});
