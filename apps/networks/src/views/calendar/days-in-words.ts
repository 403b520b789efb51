import type { Language } from '@samanom/contracts';
import { dateInWords, listInWords } from '@samanom/contracts/intake';
import type { CalendarEntryDay } from '@samanom/contracts/networks';

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const weekday = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );

/** "10.00–16.00" */
export const hoursInWords = (from: string, to: string, language: Language): string =>
  language === 'en' ? `${from}–${to}` : `${from}–${to}`.replaceAll(':', '.');

const dayInWords = ({ date, from, to }: CalendarEntryDay, language: Language): string => {
  const day = `${weekday(date, language)} ${dateInWords(date, language)}`;
  if (from === null || to === null) return day;
  return `${day}${language === 'en' ? ',' : ' kl.'} ${hoursInWords(from, to, language)}`;
};

/** "onsdag 10. april 2013 kl. 10.00–16.00 og torsdag 11. april 2013 kl. 09.00–14.00" */
export const daysInWords = (days: readonly CalendarEntryDay[], language: Language): string =>
  listInWords(
    days.map((day) => dayInWords(day, language)),
    language,
  );
