import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { useAsOf } from '../url/as-of.ts';
import { useUrl } from '../url/url.ts';

/** Says strongly that what is shown is past. */
export const AsOfBanner = () => {
  const { t } = useTranslation('shell');
  const { moment } = useFormat();
  const asOf = useAsOf();
  const [, change] = useUrl();
  if (!asOf) return null;
  return (
    <Alert data-color="warning" className="as-of-banner" role="status">
      <strong>{t('asOf.banner', { moment: moment(asOf) })}</strong>
      <span>{t('asOf.explained')}</span>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => change({ asOf: undefined, page: undefined })}
      >
        {t('asOf.leave')}
      </Button>
    </Alert>
  );
};
