import { describe, expect, it } from '@jest/globals';
import { workingDaysOf } from './working-days.ts';

describe('reminders', () => {
  it.each([
    ['10, 3', [10, 3]],
    ['3 10', [10, 3]],
    ['', []],
  ])('written %p are %j', (written, days) => expect(workingDaysOf(written)).toEqual(days));

  it.each(['0', '61', '1,5 3.5', 'ti', '3, 3', '1 2 3 4 5 6 7'])('are not %p', (written) =>
    expect(workingDaysOf(written)).toBeUndefined(),
  );
});
