import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from './languages.ts';

const files = import.meta.glob<{ readonly texts: ResourceKey }>('../*/texts/*.ts');

/** An area's texts in one language, fetched when the area is first shown. */
const byArea: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = files[`../${area}/texts/${language}.ts`];
    if (!load) throw new Error(`no texts of ${area} in ${language}`);
    load().then(
      ({ texts }) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

const KEPT = 'samanom.language';

export const languageKept = (): Language | undefined => {
  const kept = localStorage.getItem(KEPT);
  return isLanguage(kept) ? kept : undefined;
};

/** The language shown now. */
export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'nb');

export const startTexts = async (wanted: Language): Promise<void> => {
  i18next.on('languageChanged', (now: string) => {
    document.documentElement.lang = now;
  });
  await i18next
    .use(byArea)
    .use(initReactI18next)
    .init({
      lng: wanted,
      fallbackLng: false,
      ns: ['shell', 'components'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      returnEmptyString: false,
    });
};

/** Shows the pages in another language, now and the next time on this machine. */
export const speak = async (wanted: Language): Promise<void> => {
  localStorage.setItem(KEPT, wanted);
  await i18next.changeLanguage(wanted);
};
