import { useTranslation } from 'react-i18next';
import { language } from '../i18n/i18n.ts';
import { clockInWords, dateInWords, momentInWords } from './dates.ts';

/** Dates in the language shown. */
export const useFormat = () => {
  useTranslation();
  const now = language();
  return {
    date: (date: string | null) => (date === null ? '' : dateInWords(date, now)),
    moment: (instant: string | null) => (instant === null ? '' : momentInWords(instant, now)),
    clock: (instant: string) => clockInWords(instant, now),
    language: now,
  };
};
