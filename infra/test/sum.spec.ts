import { describe, expect, it } from '@jest/globals';
import { countsOfJest, one, sumLine, sumOf } from './sum.ts';

describe('the sum of a test run', () => {
  it('adds up tests, projects that lint looked at, types and format', () => {
    const sum = sumOf([one(true), one(false), countsOfJest(true, { passed: 40, failed: 0 })]);
    expect(sumLine(sum)).toBe('41 passed, 1 failed');
  });

  it('counts failed tests as they are', () => {
    expect(countsOfJest(false, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a project without any test as failed', () => {
    expect(countsOfJest(true, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run that left no counts as failed', () => {
    expect(countsOfJest(true, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a crash after good tests as failed', () => {
    expect(countsOfJest(false, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  });
});
