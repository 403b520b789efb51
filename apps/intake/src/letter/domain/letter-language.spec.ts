import { describe, expect, it } from '@jest/globals';
import { letterLanguage } from './letter-language.ts';

const decided = [
  { language: 'nb', from: '2020-01-01' },
  { language: 'nn', from: '1990-01-01' },
  { language: 'neutral', from: '2010-01-01' },
] as const;

describe('the language of a letter', () => {
  it('is what the municipality had decided on that day', () => {
    expect(letterLanguage(decided, '1990-01-01', 'nb')).toBe('nn');
    expect(letterLanguage(decided, '2009-12-31', 'nb')).toBe('nn');
    expect(letterLanguage(decided, '2024-05-02', 'nn')).toBe('nb');
  });

  it('is the application’s for one that is neutral', () => {
    expect(letterLanguage(decided, '2012-12-03', 'nn')).toBe('nn');
    expect(letterLanguage(decided, '2012-12-03', 'nb')).toBe('nb');
  });

  it('is the application’s for one that had decided nothing yet', () => {
    expect(letterLanguage(decided, '1989-12-31', 'nb')).toBe('nb');
    expect(letterLanguage([], '2012-12-03', 'nn')).toBe('nn');
  });

  it('is the later decision’s where two are of one day', () => {
    const twice = [
      { language: 'nn', from: '2012-01-01' },
      { language: 'nb', from: '2012-01-01' },
    ] as const;
    expect(letterLanguage(twice, '2012-01-01', 'nn')).toBe('nb');
  });
});
