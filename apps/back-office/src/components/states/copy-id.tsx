import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../shell/announcements.ts';

/** An id to name when one asks for help. */
export const CopyId = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('components');
  const copy = () => void navigator.clipboard.writeText(id).then(() => announce('copied'));
  return (
    <p className="copy-id">
      {t('failure.id')} <code>{id}</code>{' '}
      <Button variant="tertiary" data-size="sm" onClick={copy}>
        {t('failure.copy')}
      </Button>
    </p>
  );
};
