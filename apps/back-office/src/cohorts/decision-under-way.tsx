import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useActsOpen } from '../components/form/use-acts-open.ts';
import { PageLink } from '../url/page-link.tsx';
import { useDecisionDraft } from './use-decision-draft.ts';

/** An act that was prepared here and not carried out: it can be gone on with, or put away. */
export const DecisionUnderWay = ({ cohortId }: { readonly cohortId: string }) => {
  const { t } = useTranslation('cohorts');
  const open = useActsOpen();
  const [draft, keep] = useDecisionDraft(cohortId);
  if (!draft || draft.result || !open) return null;
  return (
    <Alert data-color="info" className="under-way no-print">
      <p>{t('underWay.text', { count: draft.cases.length })}</p>
      <div className="acts">
        <PageLink to={`/cohorts/${cohortId}/decision`}>{t('underWay.goOn')}</PageLink>
        <Button variant="tertiary" data-size="sm" onClick={() => keep(null)}>
          {t('underWay.putAway')}
        </Button>
      </div>
    </Alert>
  );
};
