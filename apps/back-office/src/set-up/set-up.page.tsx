import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { CohortsTable } from './cohorts-table.tsx';
import { cohorts, criteria, forms, schemes } from './set-up.api.ts';
import './set-up.css';
import { useWrittenForm } from './use-written-form.ts';
import { VersionsTable } from './versions-table.tsx';

/** What calls are made of: cohorts, forms, award criteria, grant schemes. What is published stays as it is. */
export const SetUpPage = () => {
  const { t } = useTranslation('set-up');
  const may = useMay();
  const language = useWrittenForm();
  const shownCohorts = useView(cohorts());
  const shownForms = useView(forms(language));
  const shownCriteria = useView(criteria(language));
  const shownSchemes = useView(schemes(language));
  return (
    <div className="stack">
      <PageHeading title={t('title')} />
      <p>{t('about')}</p>
      <section>
        <h2>{t('cohorts')}</h2>
        {may('cohort:open') && (
          <p className="no-print">
            <PageLink to="/set-up/cohorts/new">{t('plan.title')}</PageLink>
          </p>
        )}
        <Shown of={shownCohorts}>{({ rows }) => <CohortsTable rows={rows} />}</Shown>
      </section>
      <section>
        <h2>{t('forms')}</h2>
        {may('form:publish') && (
          <p className="no-print">
            <PageLink to="/set-up/forms/new">{t('newForm')}</PageLink>
          </p>
        )}
        <Shown of={shownForms}>
          {({ rows }) => (
            <VersionsTable
              heading={t('forms')}
              base="/set-up/forms"
              rows={rows.map((one) => ({ ...one, key: one.form }))}
            />
          )}
        </Shown>
      </section>
      <section>
        <h2>{t('criteria.heading')}</h2>
        {may('criteria:publish') && (
          <p className="no-print">
            <PageLink to="/set-up/criteria/new">{t('criteria.new')}</PageLink>
          </p>
        )}
        <Shown of={shownCriteria}>
          {({ rows }) => (
            <VersionsTable
              heading={t('criteria.heading')}
              base="/set-up/criteria"
              rows={rows.map((one) => ({ ...one, key: one.criteria }))}
            />
          )}
        </Shown>
      </section>
      <section>
        <h2>{t('scheme.heading')}</h2>
        {may('scheme:publish') && (
          <p className="no-print">
            <PageLink to="/set-up/schemes/new">{t('scheme.new')}</PageLink>
          </p>
        )}
        <Shown of={shownSchemes}>
          {({ rows }) => (
            <VersionsTable
              heading={t('scheme.heading')}
              base="/set-up/schemes"
              rows={rows.map((one) => ({ ...one, key: one.scheme, title: one.name }))}
            />
          )}
        </Shown>
      </section>
    </div>
  );
};
