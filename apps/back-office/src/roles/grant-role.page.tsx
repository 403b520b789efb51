import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/page-heading.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { PersonPicker } from '../components/people/person-picker.tsx';
import { Button } from '@digdir/designsystemet-react';
import { useUrl } from '../url/url.ts';
import { GrantRoleForm } from './grant-role.form.tsx';

/** First whom, then which role, where, and why. */
export const GrantRolePage = () => {
  const { t } = useTranslation('roles');
  const [{ personId }, change] = useUrl();
  return (
    <>
      <PageHeading title={t('grant')} />
      {personId ? (
        <>
          <p>
            {t('person')}:{' '}
            <strong>
              <PersonName id={personId} />
            </strong>{' '}
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => change({ personId: undefined })}
            >
              {t('another')}
            </Button>
          </p>
          <GrantRoleForm personId={personId} />
        </>
      ) : (
        <PersonPicker label={t('whom')} choose={(id) => change({ personId: id })} />
      )}
    </>
  );
};
