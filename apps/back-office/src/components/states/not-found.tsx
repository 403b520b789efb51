import { useTranslation } from 'react-i18next';
import { PageHeading } from '../page-heading.tsx';
import { PageLink } from '../../url/page-link.tsx';

export const NotFound = () => {
  const { t } = useTranslation('components');
  return (
    <>
      <PageHeading title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <PageLink to="/">{t('notFound.home')}</PageLink>
    </>
  );
};
