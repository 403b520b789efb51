import type { Language } from '../i18n/languages.ts';

const norwegian =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const english =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const months: Readonly<Record<Language, readonly string[]>> = {
  nb: norwegian,
  nn: norwegian,
  en: english,
};

const oslo = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (instant: string): Readonly<Record<string, string>> =>
  Object.fromEntries(oslo.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

/** The day of an instant by the clocks of Norway, as YYYY-MM-DD. */
export const dayOf = (instant: string): string => {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
};

/** "12:05", by the clocks of Norway. */
export const clockOf = (instant: string): string => {
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute}`;
};

/** "3. mars 2013", of a date or of an instant. */
export const dateInWords = (date: string, language: Language): string => {
  const [year, month, day] = (date.length > 10 ? dayOf(date) : date).split('-');
  const name = months[language][Number(month) - 1] ?? '';
  return language === 'en'
    ? `${Number(day)} ${name} ${year}`
    : `${Number(day)}.\u00a0${name} ${year}`;
};

/** "12.05", as it stands in a text; in English "12:05". */
export const clockInWords = (instant: string, language: Language): string =>
  language === 'en' ? clockOf(instant) : clockOf(instant).replace(':', '.');

/** "3. mars 2013 kl. 12.00" */
export const momentInWords = (instant: string, language: Language): string => {
  const at = language === 'en' ? ' at ' : ' kl.\u00a0';
  return `${dateInWords(instant, language)}${at}${clockInWords(instant, language)}`;
};

/** Whole days from one day to another; less than 0 when it is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The last instant of a day by the clocks of Norway: what was known when the day was over. */
export const endOfDay = (day: string): string => instantOf(day, '23:59', '59.999');

/** A day and a clock of Norway as an instant in UTC. */
export const instantOf = (day: string, clock: string, seconds = '00.000'): string => {
  const naive = Date.parse(`${day}T${clock}:${seconds}Z`);
  const shownAs = (at: number) => {
    const iso = new Date(at).toISOString();
    return Date.parse(`${dayOf(iso)}T${clockOf(iso)}:${seconds}Z`);
  };
  const guess = naive - (shownAs(naive) - naive);
  return new Date(guess - (shownAs(guess) - naive)).toISOString();
};
