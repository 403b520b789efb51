import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../api/session.ts';

export const SignOutEverywhere = () => {
  const { t } = useTranslation('people');
  const { t: said } = useTranslation('shell');
  const signOut = useSignOut();
  return (
    <section className="no-print">
      <h2>{t('me.signOutHeading')}</h2>
      <p>{t('me.signOutText')}</p>
      <Button
        variant="secondary"
        loading={signOut.isPending}
        onClick={() => signOut.mutate({ everywhere: true })}
      >
        {said('signOutEverywhere')}
      </Button>
    </section>
  );
};
