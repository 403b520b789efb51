import type { GatheringLine } from '@samanom/contracts/networks';
import { dateInWords } from '../format/dates.ts';
import type { Language } from '../i18n/languages.ts';

type Day = GatheringLine['days'][number];

export const clockInWords = (time: string, language: Language): string =>
  language === 'en' ? time : time.replace(':', '.');

const hours = ({ from, to }: Day, language: Language): string =>
  language === 'en'
    ? `, ${from}–${to}`
    : ` kl.\u00a0${clockInWords(from, language)}–${clockInWords(to, language)}`;

/** "10.–11. april 2013"; of one day with its hours: "10. april 2013 kl. 10.00–16.00". */
export const daysInWords = (days: readonly Day[], language: Language): string => {
  const [first, second] = days;
  if (!first) return '';
  if (!second) return dateInWords(first.date, language) + hours(first, language);
  const [one, other] = [first, second].map(({ date }) => dateInWords(date, language));
  const day = String(Number(first.date.slice(8)));
  return first.date.slice(0, 7) === second.date.slice(0, 7)
    ? `${language === 'en' ? day : `${day}.`}–${other}`
    : `${one} – ${other}`;
};

/** "10. april 2013 kl. 10.00–16.00", each day for itself. */
export const hoursInWords = (day: Day, language: Language): string => daysInWords([day], language);
