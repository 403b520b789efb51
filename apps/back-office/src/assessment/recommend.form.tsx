import type { Outcome } from '@samanom/contracts/intake';
import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseActDialog } from '../case/acts/case-act.tsx';
import { saidOf, type SeenAssessment } from './seen-assessment.ts';

const outcomes: readonly Outcome[] = ['admitted', 'waiting-list', 'rejected'];

/** One recommends an outcome, with a reason. */
export const RecommendForm = ({ all }: { readonly all: SeenAssessment }) => {
  const { t } = useTranslation('assessment');
  const { t: statuses } = useTranslation('applications');
  const [outcome, setOutcome] = useState<Outcome>();
  const [tried, setTried] = useState(false);
  const actOf = (reason: string) => {
    setTried(true);
    if (!outcome) return undefined;
    return saidOf(all, { method: 'PUT', what: 'recommendation', body: { outcome, reason } });
  };
  return (
    <CaseActDialog name="recommend" seen={all} actOf={actOf} weight="primary">
      <Fieldset>
        <Fieldset.Legend>{t('fields.outcome')}</Fieldset.Legend>
        {tried && !outcome && <p role="alert">{t('fields.outcomeNeeded')}</p>}
        {outcomes.map((each) => (
          <Radio
            key={each}
            name="outcome"
            value={each}
            label={statuses(`statuses.${each}`)}
            checked={outcome === each}
            onChange={() => setOutcome(each)}
          />
        ))}
      </Fieldset>
    </CaseActDialog>
  );
};
