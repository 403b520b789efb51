import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useSession } from '../api/session.ts';
import { PageLink } from '../url/page-link.tsx';
import { BeginForm } from './begin.form.tsx';
import { openFor } from './open-for.ts';
import './writing.css';

/** Begins an application: to which cohort, and with whom. */
export const BeginPage = () => {
  const { t } = useTranslation('writing');
  const { organisation } = useSession();
  const shown = useView(cohorts());
  return (
    <div className="writing">
      <PageHeading title={t('beginTitle')} />
      <Shown of={shown}>
        {({ rows }) => {
          const open = openFor(rows, organisation ?? '', new Date().toISOString());
          return open.length === 0 ? (
            <Empty title={t('noCallTitle')}>
              <p>{t('noCall')}</p>
              <PageLink to="/interests">{t('toInterests')}</PageLink>
            </Empty>
          ) : (
            <BeginForm cohorts={open} />
          );
        }}
      </Shown>
    </div>
  );
};
