import { describe, expect, it } from '@jest/globals';
import { lastOf, monthAfter, weeksOf } from './months.ts';

describe('a month', () => {
  it('is followed by the next, over the turn of the year as well', () => {
    expect(monthAfter('2013-04', 1)).toBe('2013-05');
    expect(monthAfter('2013-12', 1)).toBe('2014-01');
    expect(monthAfter('2013-01', -1)).toBe('2012-12');
  });

  it('ends on its last day', () => {
    expect([lastOf('2013-02'), lastOf('2012-02'), lastOf('2013-04')]).toEqual([
      '2013-02-28',
      '2012-02-29',
      '2013-04-30',
    ]);
  });

  it('has weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2013-09');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([...Array<undefined>(6).fill(undefined), '2013-09-01']);
    expect(weeks.at(-1)?.[0]).toBe('2013-09-30');
    expect(weeksOf('2010-02').flat().filter(Boolean)).toHaveLength(28);
    expect(weeksOf('2010-02')).toHaveLength(4);
  });
});
