import { describe, expect, it } from '@jest/globals';
import { pagesOf } from './page-count.ts';

const lines = (count: number) => Array.from({ length: count }, () => 'linje').join('\n');

describe('a page', () => {
  it('is 46 printed lines, with a heading and an empty line for each field', () => {
    expect(pagesOf({})).toBe(1);
    expect(pagesOf({ purpose: lines(44) })).toBe(1);
    expect(pagesOf({ purpose: lines(45) })).toBe(2);
    expect(pagesOf({ purpose: lines(42), title: 'x' })).toBe(2);
  });

  it('breaks a line at 90 characters, counted as people count them', () => {
    expect(pagesOf({ purpose: 'å'.repeat(90 * 44) })).toBe(1);
    expect(pagesOf({ purpose: '🙂'.repeat(90 * 44) })).toBe(1);
    expect(pagesOf({ purpose: 'å'.repeat(90 * 44 + 1) })).toBe(2);
  });

  it('gives each item of a list a line of its own', () => {
    const goals = Array.from({ length: 44 }, () => ({ goal: 'Mål', date: '2015-12-31' }));
    expect(pagesOf({ goals })).toBe(1);
    expect(pagesOf({ goals: [...goals, { goal: 'eitt til' }] })).toBe(2);
  });
});
