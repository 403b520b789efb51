import Holidays from 'date-holidays';

const DAY_MS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

const norway = new Holidays('NO', { types: ['public'] });
const known = new Map<number, ReadonlySet<string>>();

/** The public holidays of a year, as dates. Christmas Eve and New Year's Eve are none. */
const holidaysIn = (year: number): ReadonlySet<string> => {
  const holidays =
    known.get(year) ?? new Set(norway.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  known.set(year, holidays);
  return holidays;
};

/** Calendar dates have no clock: a day is a day, also when the clock is changed. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);

/** Monday to Friday, and no public holiday in Norway. docs/decisions/0013. */
export const isWorkingDay = (date: string): boolean => {
  const day = new Date(date).getUTCDay();
  return day !== SATURDAY && day !== SUNDAY && !holidaysIn(Number(date.slice(0, 4))).has(date);
};

/** The working day that lies so many working days before a date; the date itself does not count. */
export const workingDaysBefore = (date: string, count: number): string => {
  let day = date;
  for (let left = count; left > 0;) {
    day = dayBefore(day);
    if (isWorkingDay(day)) left--;
  }
  return day;
};

const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);

/** The date itself, or the first working day that follows. Domstolloven, § 149: so long runs a term that ends on a day off. */
export const workingDayFrom = (date: string): string => {
  let day = date;
  while (!isWorkingDay(day)) day = dayAfter(day);
  return day;
};
