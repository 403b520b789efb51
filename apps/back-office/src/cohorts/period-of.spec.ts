import { describe, expect, it } from '@jest/globals';
import { periodOf } from './period-of.ts';

const now = '2026-11-30T09:00:00.000Z';

describe('a period', () => {
  it('is the last week where none is named, and ends now', () =>
    expect(periodOf({}, now)).toEqual({
      from: '2026-11-23',
      to: '2026-11-30',
      instants: { from: '2026-11-22T23:00:00.000Z', to: now },
    }));

  it('is from the beginning of its first day to the end of its last, in Norway', () =>
    expect(periodOf({ from: '2026-06-01', to: '2026-06-30' }, now).instants).toEqual({
      from: '2026-05-31T22:00:00.000Z',
      to: '2026-06-30T21:59:59.999Z',
    }));

  it.each([
    [{ from: '2026-12-01', to: '2026-12-02' }, 'future'],
    [{ from: '2026-11-02', to: '2026-11-01' }, 'reversed'],
  ])('%j is %s', (words, fault) => expect(periodOf(words, now).fault).toBe(fault));
});
