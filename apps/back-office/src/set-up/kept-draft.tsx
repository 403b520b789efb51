import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@digdir/designsystemet-react';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';

interface KeptDraftProps {
  readonly touched: boolean;
  readonly forget: () => void;
}

/** Says that what is written is kept on this machine, and lets it go. */
export const KeptDraft = ({ touched, forget }: KeptDraftProps) => {
  const { t } = useTranslation('set-up');
  const [asking, ask] = useState(false);
  return (
    <div className="field-and-act">
      <span className="subtle">{t(touched ? 'kept.kept' : 'kept.willBe')}</span>
      {touched && (
        <Button variant="tertiary" data-size="sm" onClick={() => ask(true)}>
          {t('kept.forget')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          open
          close={() => ask(false)}
          title={t('kept.sure')}
          act={t('kept.forget')}
          dangerous
          confirm={() => {
            ask(false);
            forget();
          }}
        >
          <p>{t('kept.sureText')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
