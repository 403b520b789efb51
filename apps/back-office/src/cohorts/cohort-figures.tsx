import type { DecisionPageAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { Figures, type Figure } from '../components/figures.tsx';
import { stateOf } from './cases-shown.ts';
import { FrameForm } from './frame.form.tsx';

/** Where the cohort stands, in applications; each count leads to those that it counts. */
export const CohortFigures = ({ page }: { readonly page: DecisionPageAnswer }) => {
  const { t } = useTranslation('cohorts');
  const { cohortId, counts, frame, cases } = page;
  const to = `/cohorts/${cohortId}`;
  const many = (state: string) => cases.filter((one) => stateOf(one) === state).length;
  const figures: readonly Figure[] = [
    { label: t('figures.ready'), value: many('ready'), to, search: { state: 'ready' } },
    {
      label: t('figures.lacking'),
      value: many('lacking'),
      to,
      search: { state: 'lacking' },
      ...(many('lacking') > 0 && { tone: 'warning' }),
    },
    { label: t('figures.admitted'), value: counts.admitted, to, search: { status: 'admitted' } },
    {
      label: t('figures.waitingList'),
      value: counts.waitingList,
      to,
      search: { status: 'waiting-list' },
    },
    { label: t('figures.rejected'), value: counts.rejected, to, search: { status: 'rejected' } },
    { label: t('figures.withdrawn'), value: counts.withdrawn, to, search: { status: 'withdrawn' } },
    {
      label: t('figures.overFrame'),
      value: frame ? counts.overFrame : null,
      unit: frame
        ? t('figures.frame', {
            places: frame.places,
            taken: counts.admitted,
            recommended: counts.recommendedAdmitted,
          })
        : t('figures.noFrame'),
      ...(counts.overFrame > 0 && { tone: 'danger' }),
    },
  ];
  return (
    <>
      <p className="subtle">{t('figures.unit')}</p>
      <Figures figures={figures} />
      <FrameForm cohortId={cohortId} places={frame?.places} />
    </>
  );
};
