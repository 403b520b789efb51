import './cohorts.css';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { CohortActs } from './cohort-acts.tsx';
import { CohortStatusTag, NatureTag } from './cohort-tags.tsx';
import { CohortRules } from './cohort-rules.tsx';
import { CohortCases } from './cohort-cases.tsx';
import { cohort } from './cohorts.api.ts';

/** One cohort: until when, by which rules, and, for who decides, what is ready. */
export const CohortPage = () => {
  const { t } = useTranslation('cohorts');
  const { moment } = useFormat();
  const cohortId = useParam('cohortId');
  const may = useMay();
  const shown = useView(cohort(cohortId));
  return (
    <Shown of={shown}>
      {(body) => (
        <>
          <PageHeading title={body.name}>
            <NatureTag nature={body.nature} />
            <CohortStatusTag {...body} />
          </PageHeading>
          <p className="page-facts">
            <span>
              {t('deadline')}: {body.deadline ? moment(body.deadline) : t('noDeadline')}
            </span>
            <span className="no-print page-links">
              {may('application:read') && (
                <PageLink to="/applications" search={{ cohortId }}>
                  {t('toApplications')}
                </PageLink>
              )}
              {may('application:read') && (
                <PageLink to={`/cohorts/${cohortId}/difference`}>{t('toDifference')}</PageLink>
              )}
              {may('reminder:read') && (
                <PageLink to={`/cohorts/${cohortId}/reminders`}>{t('toReminders')}</PageLink>
              )}
            </span>
          </p>
          {may('assessment:read') && <CohortCases cohortId={cohortId} />}
          {may('assessment:read') && <CohortActs cohortId={cohortId} />}
          <CohortRules cohort={body} />
        </>
      )}
    </Shown>
  );
};
