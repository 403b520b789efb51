import type { CalendarEntryAnswer } from '@samanom/contracts/networks';

/** "2013-04" */
export type Month = string;

const pad = (value: number): string => String(value).padStart(2, '0');

export const monthOf = (date: string): Month => date.slice(0, 7);

export const monthAfter = (month: Month, steps: number): Month => {
  const [year = 0, which = 1] = month.split('-').map(Number);
  const from = year * 12 + which - 1 + steps;
  return `${Math.floor(from / 12)}-${pad((from % 12) + 1)}`;
};

const daysIn = (month: Month): number => {
  const [year = 0, which = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, which, 0)).getUTCDate();
};

export const firstOf = (month: Month): string => `${month}-01`;
export const lastOf = (month: Month): string => `${month}-${pad(daysIn(month))}`;

/** Weeks from Monday to Sunday; undefined for days of the months beside it. */
export const weeksOf = (month: Month): readonly (readonly (string | undefined)[])[] => {
  const before = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const days = [
    ...Array.from({ length: before }, () => undefined),
    ...Array.from({ length: daysIn(month) }, (_, n) => `${month}-${pad(n + 1)}`),
  ];
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => days[week * 7 + day]),
  );
};

/** What is on, by the month of its first day. */
export const byMonth = (
  entries: readonly CalendarEntryAnswer[],
): readonly (readonly [Month, readonly CalendarEntryAnswer[]])[] =>
  Object.entries(Object.groupBy(entries, ({ days }) => monthOf(days[0]?.date ?? ''))).map(
    ([month, ofMonth = []]) => [month, ofMonth],
  );
