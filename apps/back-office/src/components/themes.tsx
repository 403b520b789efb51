import type { NetworkTheme } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';

export const themes = [
  'sick-leave',
  'full-time',
  'competence-recruitment',
  'reputation',
  'innovation',
] as const satisfies readonly NetworkTheme[];

/** What a theme is called in the language shown. */
export const useThemeName = () => {
  const { t } = useTranslation('applications');
  return (theme: NetworkTheme): string => t(`theme.${theme}`);
};

export const Themes = ({ of }: { readonly of: readonly NetworkTheme[] }) => {
  const nameOf = useThemeName();
  return of.map(nameOf).join(', ');
};
