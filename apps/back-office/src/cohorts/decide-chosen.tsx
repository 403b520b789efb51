import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { Outcome } from '@samanom/contracts/intake';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../components/form/act-button.tsx';
import { useLastRank, type CaseToDecide } from './cohorts.api.ts';
import { draftOf, ranked } from './decision-draft.ts';
import { outcomes } from './outcome-tag.tsx';
import { useDecisionDraft } from './use-decision-draft.ts';

interface DecideChosenProps {
  readonly cohortId: string;
  readonly chosen: readonly CaseToDecide[];
}

/** Those that are chosen, as they are seen now, go on to the check page; nothing is decided here. */
export const DecideChosen = ({ cohortId, chosen }: DecideChosenProps) => {
  const { t } = useTranslation('cohorts');
  const navigate = useNavigate();
  const [, keep] = useDecisionDraft(cohortId);
  const lastRank = useLastRank(cohortId);
  const [given, give] = useState<'as-recommended' | Outcome>('as-recommended');
  const goOn = () => {
    const draft = draftOf(chosen, crypto.randomUUID(), given);
    keep({ ...draft, cases: ranked(draft.cases, lastRank) });
    void navigate({ to: `/cohorts/${cohortId}/decision` });
  };
  return (
    <>
      <Field data-size="sm" className="inline-field">
        <Label>{t('decide.outcome')}</Label>
        <Select
          width="auto"
          value={given}
          onChange={({ target }) => give(target.value as 'as-recommended' | Outcome)}
        >
          <option value="as-recommended">{t('decide.asRecommended')}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcomes.${outcome}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ActButton data-size="sm" onClick={goOn}>
        {t('decide.check', { count: chosen.length })}
      </ActButton>
    </>
  );
};
