import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { themeDayReason } from './theme-days.api.ts';

interface ThemeDayReasonProps {
  readonly themeDayId: string;
  readonly document: string;
}

export const ThemeDayReason = ({ themeDayId, document }: ThemeDayReasonProps) => {
  const { t } = useTranslation('theme-days');
  const { data } = useView(themeDayReason(themeDayId, document));
  if (!data) return <small aria-busy="true">…</small>;
  return <small>{t('because', { reason: data.body.content?.reason ?? t('erased') })}</small>;
};
