import type { PageLanguage } from '@samanom/contracts/gateway';

export type Language = PageLanguage;

/** The languages of the pages, each by its own name. */
export const languages: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};

export const isLanguage = (word: unknown): word is Language =>
  typeof word === 'string' && Object.hasOwn(languages, word);
