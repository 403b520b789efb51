import type { DecisionPageAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import type { DraftCase } from './decision-draft.ts';
import { outcomes } from './outcome-tag.tsx';

interface DecisionSummaryProps {
  readonly page: DecisionPageAnswer;
  readonly cases: readonly DraftCase[];
}

/** How many of each, and how the frame stands afterwards. */
export const DecisionSummary = ({ page, cases }: DecisionSummaryProps) => {
  const { t } = useTranslation('cohorts');
  const { frame, counts } = page;
  const many = (outcome: string | null) => cases.filter((one) => one.outcome === outcome).length;
  const places = frame?.places;
  const taken =
    counts.admitted + cases.filter((one) => one.outcome === 'admitted' && !one.corrects).length;
  return (
    <>
      <ul className="decision-summary">
        {outcomes.map((outcome) => (
          <li key={outcome}>
            {t(`outcomes.${outcome}`)}: <strong>{many(outcome)}</strong>
          </li>
        ))}
        {many(null) > 0 && (
          <li>
            {t('check.undecided')}: <strong>{many(null)}</strong>
          </li>
        )}
      </ul>
      {places !== undefined && (
        <p>
          {t('check.frame', { taken, places })}{' '}
          {taken > places && <strong>{t('check.over', { count: taken - places })}</strong>}
        </p>
      )}
    </>
  );
};
