import type { CohortAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../components/status-tag.tsx';
import { useAsOf } from '../url/as-of.ts';

/** A trial is in no count of the programme: it says so wherever it is named. */
export const NatureTag = ({ nature }: Pick<CohortAnswer, 'nature'>) => {
  const { t } = useTranslation('cohorts');
  return (
    <StatusTag tone={nature === 'trial' ? 'warning' : 'neutral'}>
      {t(`natures.${nature}`)}
    </StatusTag>
  );
};

/** An open cohort whose deadline is out takes no more applications. */
export const CohortStatusTag = ({
  status,
  deadline,
}: Pick<CohortAnswer, 'status' | 'deadline'>) => {
  const { t } = useTranslation('cohorts');
  const now = useAsOf() ?? new Date().toISOString();
  if (status === 'planned') return <StatusTag tone="info">{t('statuses.planned')}</StatusTag>;
  const out = deadline !== null && deadline < now;
  return (
    <StatusTag tone={out ? 'neutral' : 'success'}>
      {t(`statuses.${out ? 'out' : 'open'}`)}
    </StatusTag>
  );
};
