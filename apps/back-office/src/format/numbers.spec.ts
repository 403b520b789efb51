import { describe, expect, it } from '@jest/globals';
import { fileSize, kroner, number, percent } from './numbers.ts';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1\u00a0000'],
    [1_250_000, '1\u00a0250\u00a0000'],
    [-1_250, '\u22121\u00a0250'],
    [12.5, '12,5'],
    [1234.5678, '1\u00a0234,5678'],
  ])('are grouped by spaces that do not break: %p', (value, said) =>
    expect(number(value)).toBe(said),
  );

  it('are kroner, shares and sizes of files', () => {
    expect(kroner(1_250_000)).toBe('1\u00a0250\u00a0000\u00a0kr');
    expect(percent(0.375)).toBe('38\u00a0%');
    expect(fileSize(1_240_000)).toBe('1,2\u00a0MB');
    expect(fileSize(999)).toBe('999\u00a0B');
  });
});
