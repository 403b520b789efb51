import { describe, expect, it } from '@jest/globals';
import { daysInWords } from './days.ts';

const day = (date: string) => ({ date, from: '10:00', to: '15:30' });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the days of a gathering', () => {
  it('are said with their hours when there is one', () => {
    expect(plain(daysInWords([day('2013-04-10')], 'nn'))).toBe('10. april 2013 kl. 10.00–15.30');
    expect(daysInWords([day('2013-04-10')], 'en')).toBe('10 April 2013, 10:00–15:30');
  });

  it('are said together when there are two', () => {
    const two = [day('2013-04-10'), day('2013-04-11')];
    expect(plain(daysInWords(two, 'nb'))).toBe('10.–11. april 2013');
    expect(daysInWords(two, 'en')).toBe('10–11 April 2013');
    const across = [day('2013-04-30'), day('2013-05-01')];
    expect(plain(daysInWords(across, 'nb'))).toBe('30. april 2013 – 1. mai 2013');
  });
});
