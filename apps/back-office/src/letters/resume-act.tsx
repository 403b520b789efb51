import type { CasesDecided } from '@samanom/contracts/intake';
import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { resumeDecisions } from './letters.api.ts';

/** An act that was cut short goes on as it was asked for then. */
export const ResumeAct = ({ batchId }: { readonly batchId: string }) => {
  const { t } = useTranslation('letters');
  const may = useMay();
  const resume = useAct<CasesDecided>();
  return (
    <Alert data-color="warning" role="status" className="stack">
      <p>{t('act.cutShort')}</p>
      {may('application:decide') && (
        <div>
          <ActButton
            busy={resume.isPending}
            onClick={() => resume.mutate(resumeDecisions(batchId))}
          >
            {t('act.resume')}
          </ActButton>
        </div>
      )}
      <ActError error={resume.error} />
    </Alert>
  );
};
