import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useParam } from '../url/use-param.ts';
import { PublishCallForm } from './publish-call.form.tsx';
import { cohort } from './set-up.api.ts';
import './set-up.css';

export const PublishCallPage = () => {
  const { t } = useTranslation('set-up');
  const cohortId = useParam('cohortId');
  const shown = useView(cohort(cohortId));
  return (
    <Shown of={shown}>
      {(found, { etag }) => (
        <>
          <PageHeading title={t('call.title', { cohort: found.name })} />
          {found.status === 'planned' ? (
            <PublishCallForm cohortId={cohortId} seen={etag} />
          ) : (
            <p>{t('call.already')}</p>
          )}
        </>
      )}
    </Shown>
  );
};
