import type { CohortAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';

export const ThemeNames = ({ themes }: Pick<CohortAnswer, 'themes'>) => {
  const { t } = useTranslation('applications');
  return themes.map((theme) => t(`theme.${theme}`)).join(', ');
};
