import { describe, expect, it } from '@jest/globals';
import {
  clockOf,
  dateInWords,
  dayOf,
  daysBetween,
  endOfDay,
  instantOf,
  momentInWords,
} from './dates.ts';

describe('dates', () => {
  it('are said with the month in words', () => {
    expect(dateInWords('2013-03-03', 'nn')).toBe('3.\u00a0mars 2013');
    expect(dateInWords('2013-10-31', 'nb')).toBe('31.\u00a0oktober 2013');
    expect(dateInWords('2013-03-03', 'en')).toBe('3 March 2013');
  });

  it('are those of the clocks of Norway, in winter and in summer', () => {
    expect(dayOf('2013-01-31T23:30:00.000Z')).toBe('2013-02-01');
    expect(clockOf('2013-01-31T23:30:00.000Z')).toBe('00:30');
    expect(clockOf('2013-07-01T22:30:00.000Z')).toBe('00:30');
  });

  it('are told with a clock of 24 hours', () => {
    expect(momentInWords('2013-03-03T11:00:00.000Z', 'nn')).toBe(
      '3.\u00a0mars 2013 kl.\u00a012.00',
    );
    expect(momentInWords('2013-03-03T22:59:00.000Z', 'en')).toBe('3 March 2013 at 23:59');
  });

  it('become instants by the clocks of Norway', () => {
    expect(instantOf('2013-03-03', '12:00')).toBe('2013-03-03T11:00:00.000Z');
    expect(instantOf('2013-07-03', '12:00')).toBe('2013-07-03T10:00:00.000Z');
    expect(endOfDay('2013-03-03')).toBe('2013-03-03T22:59:59.999Z');
  });

  it('become instants on the days when the clocks are changed', () => {
    expect(instantOf('2013-03-31', '01:30')).toBe('2013-03-31T00:30:00.000Z');
    expect(instantOf('2013-03-31', '03:30')).toBe('2013-03-31T01:30:00.000Z');
    expect(instantOf('2013-10-27', '04:00')).toBe('2013-10-27T03:00:00.000Z');
  });

  it('lie whole days apart', () => {
    expect(daysBetween('2013-03-30', '2013-04-02')).toBe(3);
    expect(daysBetween('2013-04-02', '2013-03-30')).toBe(-3);
  });
});
