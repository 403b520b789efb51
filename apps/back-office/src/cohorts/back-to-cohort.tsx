import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageLink } from '../url/page-link.tsx';
import { cohort } from './cohorts.api.ts';

export const BackToCohort = ({ cohortId }: { readonly cohortId: string }) => {
  const { t } = useTranslation('cohorts');
  const name = useView(cohort(cohortId)).data?.body.name ?? t('name');
  return (
    <p className="no-print">
      <PageLink to={`/cohorts/${cohortId}`}>{t('backTo', { cohort: name })}</PageLink>
    </p>
  );
};
