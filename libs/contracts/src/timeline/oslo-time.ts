import type { Language } from '../refusals/words.ts';

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const formats = (options: Intl.DateTimeFormatOptions) =>
  Object.fromEntries(
    Object.entries(LOCALES).map(([language, locale]) => [
      language,
      new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Oslo', ...options }),
    ]),
  ) as Record<Language, Intl.DateTimeFormat>;

const dates = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const clocks = formats({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "3. mars 2013" */
export const dateInWords = (date: string, language: Language): string =>
  dates[language].format(new Date(date));

/** "3. mars 2013 kl. 12.00", by the clocks of Norway. */
export const momentInWords = (instant: string, language: Language): string => {
  const at = new Date(instant);
  const clock = clocks[language].format(at);
  return language === 'en'
    ? `${dates.en.format(at)} at ${clock}`
    : `${dates[language].format(at)} kl. ${clock.replace(':', '.')}`;
};

const lists = Object.fromEntries(
  Object.entries(LOCALES).map(([language, locale]) => [language, new Intl.ListFormat(locale)]),
) as Record<Language, Intl.ListFormat>;

/** "Finnøy, Kvitsøy og Rennesøy" */
export const listInWords = (words: readonly string[], language: Language): string =>
  lists[language].format(words);
