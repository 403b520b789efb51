import './cohorts.css';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import '../components/data-table/data-table.css';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { decisionPage } from './cohorts.api.ts';
import { DecisionForm } from './decision.form.tsx';
import { DecisionResult } from './decision-result.tsx';
import { useDecisionDraft } from './use-decision-draft.ts';

/** What is about to be decided, row by row; after the act, what became of each. */
export const DecisionPage = () => {
  const { t } = useTranslation('cohorts');
  const cohortId = useParam('cohortId');
  const shown = useView(decisionPage(cohortId));
  const [draft, keep] = useDecisionDraft(cohortId);
  return (
    <Shown of={shown}>
      {(page) => (
        <>
          <PageHeading title={t(draft?.result ? 'result.title' : 'check.title')} />
          <p>
            <PageLink to={`/cohorts/${cohortId}`}>{t('backTo', { cohort: page.cohort })}</PageLink>
          </p>
          {!draft && (
            <Empty title={t('check.nothingTitle')}>
              <p>{t('check.nothing')}</p>
            </Empty>
          )}
          {draft?.result && (
            <DecisionResult page={page} draft={draft} result={draft.result} keep={keep} />
          )}
          {draft && !draft.result && <DecisionForm page={page} draft={draft} keep={keep} />}
        </>
      )}
    </Shown>
  );
};
