/** An instant as the whole system writes it, so that string order is time order. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const isInstant = (value: string): boolean =>
  INSTANT.test(value) && !Number.isNaN(Date.parse(value));

/** Any ISO 8601 instant with an offset, in the one form `YYYY-MM-DDTHH:mm:ss.SSSZ`. */
export const toInstant = (value: string | number | Date): string => new Date(value).toISOString();

const osloDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The date `YYYY-MM-DD` that it is in Europe/Oslo at an instant. */
export const dateInOslo = (instant: string): string => osloDate.format(new Date(instant));

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The last millisecond of a date in Europe/Oslo, summer time or not: a term that ends that day ends then. */
export const endOfDayInOslo = (date: string): string => {
  const midnightUtc = Date.parse(date) + DAY_MS;
  const lastOf = [1, 2].map((hours) => midnightUtc - hours * HOUR_MS - 1);
  // Of the two moments one hour apart, the later that is still this date.
  const last = lastOf.find((ms) => osloDate.format(ms) === date) ?? midnightUtc;
  return new Date(last).toISOString();
};
