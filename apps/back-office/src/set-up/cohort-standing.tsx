import type { CohortAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../components/status-tag.tsx';
import { useAsOf } from '../url/as-of.ts';

/** Whether a cohort takes applications: planned, open, or its deadline is past. */
export const CohortStanding = ({ status, deadline }: Pick<CohortAnswer, 'status' | 'deadline'>) => {
  const { t } = useTranslation('set-up');
  const now = useAsOf() ?? new Date().toISOString();
  if (status === 'planned') return <StatusTag tone="info">{t('statuses.planned')}</StatusTag>;
  if (deadline !== null && deadline < now) return <StatusTag>{t('statuses.over')}</StatusTag>;
  return <StatusTag tone="success">{t('statuses.open')}</StatusTag>;
};
