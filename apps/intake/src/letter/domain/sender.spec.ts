import { describe, expect, it } from '@jest/globals';
import { senderOn } from './sender.ts';

describe('the ministry', () => {
  it.each([
    ['2011-06-15', 'Kommunal- og regionaldepartementet'],
    ['2013-12-31', 'Kommunal- og regionaldepartementet'],
    ['2014-01-01', 'Kommunal- og moderniseringsdepartementet'],
    ['2026-01-01', 'Kommunal- og distriktsdepartementet'],
  ])('bears on %s the name of that day', (date, name) =>
    expect(senderOn(date, 'nb')).toEqual({ name, department: 'Kommunalavdelingen' }),
  );

  it('has a department in both written languages', () =>
    expect(senderOn('2012-12-03', 'nn').department).toBe('Kommunalavdelinga'));
});
