import type { CohortAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { MoveReason } from './move-reason.tsx';

/** The deadlines that a cohort has had, the last move first. */
export const DeadlineHistory = ({ of: cohort }: { readonly of: CohortAnswer }) => {
  const { t } = useTranslation('set-up');
  const { moment } = useFormat();
  if (cohort.deadlineHistory.length === 0) return null;
  return (
    <section>
      <h2>{t('deadline.history')}</h2>
      <ul className="plain-list stack">
        {[...cohort.deadlineHistory].reverse().map(({ previous, deadline, movedAt, reason }) => (
          <li key={movedAt}>
            {t('deadline.moved', {
              at: moment(movedAt),
              previous: moment(previous),
              deadline: moment(deadline),
            })}
            <MoveReason cohortId={cohort.cohortId} document={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
};
