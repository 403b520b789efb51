import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';

interface PeriodProps {
  readonly from: string | null;
  readonly to: string | null;
}

/** "frå 1. januar 2013", "til og med 30. juni 2014"; what no source tells is left out. */
export const Period = ({ from, to }: PeriodProps) => {
  const { t } = useTranslation('networks');
  const { date } = useFormat();
  if (from && to) return t('fromTo', { from: date(from), to: date(to) });
  if (from) return t('from', { from: date(from) });
  if (to) return t('until', { to: date(to) });
  return <span className="subtle">{t('sinceUnknown')}</span>;
};
