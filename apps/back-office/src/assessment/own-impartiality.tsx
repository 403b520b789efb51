import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { DeclareConflictForm } from '../case/acts/said.form.tsx';
import type { SeenCase } from '../case/case-frame.tsx';
import { saidOf, type SeenAssessment } from './seen-assessment.ts';

interface OwnImpartialityProps {
  readonly all: SeenAssessment;
  readonly seen: SeenCase;
}

/** Before one judges: is one impartial? */
export const OwnImpartiality = ({ all, seen }: OwnImpartialityProps) => {
  const { t } = useTranslation('assessment');
  const declaring = useAct<unknown>();
  const declare = () => declaring.mutate(saidOf(all, { method: 'POST', what: 'impartiality' }));
  return (
    <Alert data-color="warning" className="case-part">
      <Heading level={2} data-size="xs">
        {t('areYouImpartial')}
      </Heading>
      <p>{t('impartialExplained')}</p>
      <div className="acts">
        <ActButton onClick={declare} busy={declaring.isPending}>
          {t('iAmImpartial')}
        </ActButton>
        <DeclareConflictForm seen={seen} />
      </div>
      <ActError error={declaring.error} />
    </Alert>
  );
};
