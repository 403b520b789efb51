import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { firstScreens } from '../navigation.ts';

/** Leads on to where one's role begins. */
export const FirstScreenPage = () => {
  const { t } = useTranslation('shell');
  const { roles } = useSession();
  const first = firstScreens.find(([role]) => roles.includes(role));
  if (first) return <Navigate to={first[1]} replace />;
  return (
    <>
      <PageHeading title={t('first.title')} />
      <p>{t(roles.length === 0 ? 'first.noRole' : 'first.nothing')}</p>
    </>
  );
};
