import { describe, expect, it } from '@jest/globals';
import { dueBy, scheduleOf } from './reminder-schedule.ts';
import { isWorkingDay, workingDaysBefore } from '../../working-days.ts';

describe('a working day', () => {
  it.each([
    ['a Friday', '2012-09-28', true],
    ['a Saturday', '2012-09-29', false],
    ['a Sunday', '2012-09-30', false],
    ['1 May', '2012-05-01', false],
    ['17 May', '2012-05-17', false],
    ['8 May, a flag day', '2012-05-08', true],
    ['Christmas Eve, a Monday', '2012-12-24', true],
    ['Christmas Day', '2012-12-25', false],
    ['Maundy Thursday', '2027-03-25', false],
    ['the Wednesday before it', '2027-03-24', true],
    ['Easter Monday', '2027-03-29', false],
    ['Ascension Day', '2027-05-06', false],
    ['Whit Monday in another year', '2028-06-05', false],
  ])('%s (%s): %s', (_, date, working) => expect(isWorkingDay(date)).toBe(working));
});

describe('working days before', () => {
  it.each([
    ['a weekend', '2012-10-01', 1, '2012-09-28'],
    ['the date itself, which does not count', '2012-09-28', 1, '2012-09-27'],
    ['a date that is no working day', '2012-09-30', 1, '2012-09-28'],
    ['Easter', '2027-03-30', 1, '2027-03-24'],
    ['Easter, and then some', '2027-03-31', 3, '2027-03-23'],
    ['1 and 17 May and Ascension Day', '2028-05-29', 20, '2028-04-26'],
    ['New Year', '2013-01-02', 2, '2012-12-28'],
    ['none', '2012-09-30', 0, '2012-09-30'],
  ])('count over %s', (_, date, days, due) => expect(workingDaysBefore(date, days)).toBe(due));
});

describe('the schedule', () => {
  it('counts from the day that the deadline is in Oslo, in summer time or not', () => {
    const dueOn = (deadline: string) => scheduleOf(deadline, [1])[0]?.dueOn;
    // The clock goes forward on 28 March 2027 and back on 31 October 2027, both Sundays.
    expect(dueOn('2027-10-29T21:59:59.999Z')).toBe('2027-10-28');
    expect(dueOn('2027-10-29T22:00:00.000Z')).toBe('2027-10-29');
    expect(dueOn('2027-11-01T22:59:59.999Z')).toBe('2027-10-29');
    expect(dueOn('2027-11-01T23:00:00.000Z')).toBe('2027-11-01');
    expect(dueOn('2024-04-02T21:59:59.999Z')).toBe('2024-03-27');
  });

  it('is the same number of days over a change of clock', () => {
    expect(scheduleOf('2024-11-01T22:59:59.999Z', [10, 3])).toEqual([
      { workingDays: 10, dueOn: '2024-10-18' },
      { workingDays: 3, dueOn: '2024-10-29' },
    ]);
    // Over 31 March 2024, which was Easter Sunday too.
    expect(scheduleOf('2024-04-05T21:59:59.999Z', [3, 10])).toEqual([
      { workingDays: 10, dueOn: '2024-03-19' },
      { workingDays: 3, dueOn: '2024-04-02' },
    ]);
  });
});

describe('what is due', () => {
  const deadline = '2012-09-28T21:59:59.999Z';
  const schedule = scheduleOf(deadline, [10, 3]);

  it.each([
    ['before the first', '2012-09-13', undefined],
    ['on the day of the first', '2012-09-14', 10],
    ['between the two', '2012-09-24', 10],
    ['on the day of the second', '2012-09-25', 3],
    ['on the last day', '2012-09-28', 3],
    ['when the last day is over', '2012-09-29', undefined],
  ])('%s', (_, on, days) => expect(dueBy(on, deadline, schedule)?.workingDays).toBe(days));
});
