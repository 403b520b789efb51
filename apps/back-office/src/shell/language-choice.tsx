import { Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { language, speak } from '../i18n/i18n.ts';
import { isLanguage, languages } from '../i18n/languages.ts';

export const LanguageChoice = () => {
  const { t } = useTranslation('shell');
  const choose = (word: string) => {
    if (isLanguage(word)) void speak(word);
  };
  return (
    <Select
      data-size="sm"
      width="auto"
      aria-label={t('language')}
      value={language()}
      onChange={({ target }) => choose(target.value)}
    >
      {Object.entries(languages).map(([key, name]) => (
        <option key={key} value={key} lang={key}>
          {name}
        </option>
      ))}
    </Select>
  );
};
