import { describe, expect, it } from '@jest/globals';
import { complaintDeadline } from './complaint-deadline.ts';

describe('the deadline of a complaint', () => {
  it('is the end of the day three weeks after the decision was received, by the clock of Oslo', () => {
    expect(complaintDeadline('2012-11-20')).toBe('2012-12-11T22:59:59.999Z');
    expect(complaintDeadline('2012-09-11')).toBe('2012-10-02T21:59:59.999Z');
  });

  it('spans a change of clock without an hour won or lost', () => {
    expect(complaintDeadline('2012-10-16')).toBe('2012-11-06T22:59:59.999Z');
    expect(complaintDeadline('2013-03-19')).toBe('2013-04-09T21:59:59.999Z');
  });

  it('moves on from days off: a weekend with a change of clock, Easter, Christmas', () => {
    expect(complaintDeadline('2012-10-07')).toBe('2012-10-29T22:59:59.999Z');
    expect(complaintDeadline('2013-03-07')).toBe('2013-04-02T21:59:59.999Z');
    expect(complaintDeadline('2012-12-04')).toBe('2012-12-27T22:59:59.999Z');
  });
});
