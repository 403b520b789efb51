import type { DecisionLettersIssued } from '@samanom/contracts/intake';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import '../components/data-table/data-table.css';
import { PageHeading } from '../components/page-heading.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { ActCases } from './act-cases.tsx';
import { ActLettersForm } from './act-letters.form.tsx';
import { decisionAct } from './letters.api.ts';
import './letters.css';
import { LettersResult } from './letters-result.tsx';
import { ResumeAct } from './resume-act.tsx';
import { outcomesToTell } from './said.ts';

/** The letters of one act of deciding: who is to hear, what is said to all, one looked at after the other, and all issued. */
export const ActLettersPage = () => {
  const { t } = useTranslation('letters');
  const { moment } = useFormat();
  const may = useMay();
  const batchId = useParam('batchId');
  const shown = useView(decisionAct(batchId));
  const [result, setResult] = useState<DecisionLettersIssued>();
  return (
    <Shown of={shown}>
      {(act) => (
        <>
          <PageHeading title={t('act.title')} />
          <p>
            {t('act.made', { cohort: act.cohort ?? '', at: moment(act.begunAt) })}{' '}
            <PersonName id={act.person} />.
          </p>
          <p className="no-print page-links">
            <PageLink to={`/cohorts/${act.cohortId}`}>
              {t('act.toCohort', { cohort: act.cohort ?? '' })}
            </PageLink>
            {act.letters > 0 && (
              <PageLink to="/letters" search={{ batch: batchId }}>
                {t('act.toLetters', { count: act.letters })}
              </PageLink>
            )}
          </p>
          {act.completedAt === null && <ResumeAct batchId={batchId} />}
          {result && <LettersResult result={result} cases={act.of} />}
          <ActCases cases={act.of} />
          {may('letter:issue') && outcomesToTell(act.of).length > 0 && (
            <ActLettersForm act={act} done={setResult} />
          )}
        </>
      )}
    </Shown>
  );
};
