import { useTranslation } from 'react-i18next';

/** Themes of the programme, as they are called. */
export const ThemeNames = ({ themes }: { readonly themes: readonly string[] }) => {
  const { t } = useTranslation('applications');
  return <p>{themes.map((theme) => t(`theme.${theme}` as 'theme.full-time')).join(', ')}</p>;
};
