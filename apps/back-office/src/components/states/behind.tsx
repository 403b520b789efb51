import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';

/** What is shown has not seen the last that was written. */
export const Behind = ({ at }: { readonly at: number }) => {
  const { t } = useTranslation('components');
  const { moment } = useFormat();
  return (
    <Alert data-color="warning" role="status">
      {t('behind', { moment: moment(new Date(at).toISOString()) })}
    </Alert>
  );
};
