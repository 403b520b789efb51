import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useSession } from '../api/session.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { firstScreens, navigation } from '../navigation.ts';
import { PageLink } from '../url/page-link.tsx';

/** Leads on to where one's role begins; a role that begins nowhere is shown where it may go. */
export const FirstScreenPage = () => {
  const { t } = useTranslation('shell');
  const may = useMay();
  const { roles } = useSession();
  const first = firstScreens.find(([role]) => roles.includes(role));
  if (first) return <Navigate to={first[1]} replace />;
  const places = navigation.filter((place) => place.for.some(may));
  const nothing = roles.length === 0 ? 'first.noRole' : 'first.nothing';
  return (
    <>
      <PageHeading title={t('first.title')} />
      <p>{t(places.length > 0 ? 'first.places' : nothing)}</p>
      <ul>
        {places.map(({ to, label }) => (
          <li key={to}>
            <PageLink to={to}>{t(`navigation.${label}`)}</PageLink>
          </li>
        ))}
        <li>
          <PageLink to="/me">{t('aboutMe')}</PageLink>
        </li>
      </ul>
    </>
  );
};
