import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { Empty } from '../components/states/empty.tsx';
import { PageLink } from '../url/page-link.tsx';

export const EmptyWork = () => {
  const { t } = useTranslation('my-work');
  const may = useMay();
  return (
    <Empty title={t('emptyTitle')}>
      <p>{t('empty')}</p>
      {may('application:read') && <PageLink to="/applications">{t('emptyNext')}</PageLink>}
    </Empty>
  );
};
