import { describe, expect, it } from '@jest/globals';
import {
  dateInOslo,
  endOfDayInOslo,
  dayBefore,
  includes,
  isInstant,
  missingEndorsers,
  overlap,
  replay,
  type Aggregate,
  type DomainEvent,
} from './index.ts';

describe('replay', () => {
  type Added = DomainEvent<'Added', { by: number }>;
  const counter: Aggregate<number, Added> = {
    name: 'counter',
    initial: 0,
    evolve: { Added: (n, { by }) => n + by },
  };

  it('folds a history, oldest first', () =>
    expect(
      replay(counter, [
        { type: 'Added', version: 1, data: { by: 2 } },
        { type: 'Added', version: 1, data: { by: 3 } },
      ]),
    ).toBe(5));
});

describe('endorsements', () => {
  const by = (municipalityId: string, party: 'elected' | 'administration' | 'employees') => ({
    municipalityId,
    party,
    document: 'new',
  });

  it('are missing from every party of every municipality that has not given one', () =>
    expect(missingEndorsers(['a', 'b'], 'new', [by('a', 'elected'), by('b', 'employees')])).toEqual(
      [
        { municipalityId: 'a', party: 'administration' },
        { municipalityId: 'a', party: 'employees' },
        { municipalityId: 'b', party: 'elected' },
        { municipalityId: 'b', party: 'administration' },
      ],
    ));

  it('of another document do not count', () =>
    expect(
      missingEndorsers(['a'], 'newer', [
        by('a', 'elected'),
        by('a', 'administration'),
        by('a', 'employees'),
      ]),
    ).toHaveLength(3));
});

describe('time', () => {
  it('is written in one form only', () => {
    expect(isInstant('2012-09-30T21:59:59.999Z')).toBe(true);
    expect(isInstant('2012-09-30T23:59:59+02:00')).toBe(false);
    expect(isInstant('2012-13-30T21:59:59.999Z')).toBe(false);
  });

  it('has the date of Oslo, on both sides of midnight and of the change of clock', () => {
    expect(dateInOslo('2012-09-30T21:59:59.999Z')).toBe('2012-09-30');
    expect(dateInOslo('2012-09-30T22:00:00.000Z')).toBe('2012-10-01');
    expect(dateInOslo('2012-10-28T22:59:59.000Z')).toBe('2012-10-28');
    expect(dateInOslo('2012-10-28T23:00:00.000Z')).toBe('2012-10-29');
  });

  it('the day before the first of a month or a year is the last of the one before', () => {
    expect(dayBefore('2020-01-01')).toBe('2019-12-31');
    expect(dayBefore('2020-03-01')).toBe('2020-02-29');
    expect(dayBefore('2020-03-30')).toBe('2020-03-29'); // the night when clocks go forward
  });

  it('ends a day at its last millisecond in Oslo, also when the clock is changed', () => {
    expect(endOfDayInOslo('2012-09-30')).toBe('2012-09-30T21:59:59.999Z');
    expect(endOfDayInOslo('2012-12-11')).toBe('2012-12-11T22:59:59.999Z');
    expect(endOfDayInOslo('2012-03-24')).toBe('2012-03-24T22:59:59.999Z');
    expect(endOfDayInOslo('2012-03-25')).toBe('2012-03-25T21:59:59.999Z');
    expect(endOfDayInOslo('2012-10-27')).toBe('2012-10-27T21:59:59.999Z');
    expect(endOfDayInOslo('2012-10-28')).toBe('2012-10-28T22:59:59.999Z');
  });

  it('periods include their first and last day', () => {
    const held = { from: '1838-01-01', to: '2019-12-31' };
    expect(includes(held, '2019-12-31')).toBe(true);
    expect(includes(held, '2020-01-01')).toBe(false);
    expect(overlap(held, { from: '2019-12-31', to: null })).toBe(true);
    expect(overlap(held, { from: '2020-01-01', to: null })).toBe(false);
  });
});
