import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { CallText } from './call-text.tsx';
import { CohortFacts } from './cohort-facts.tsx';
import { DeadlineHistory } from './deadline-history.tsx';
import { MoveDeadlineForm } from './move-deadline.form.tsx';
import { cohort } from './set-up.api.ts';
import { SetRemindersForm } from './set-reminders.form.tsx';
import './set-up.css';

/** One cohort as it is set up: what its call is pinned to, its deadline and its reminders. */
export const CohortSetUpPage = () => {
  const { t } = useTranslation('set-up');
  const may = useMay();
  const cohortId = useParam('cohortId');
  const shown = useView(cohort(cohortId));
  return (
    <Shown of={shown}>
      {(found, { etag }) => (
        <div className="stack">
          <PageHeading title={found.name}>
            {found.status === 'planned' && may('call:publish') && (
              <PageLink to={`/set-up/cohorts/${cohortId}/call`} className="ds-link no-print">
                {t('call.write')}
              </PageLink>
            )}
          </PageHeading>
          <CohortFacts of={found} />
          {found.call && <CallText cohortId={cohortId} />}
          <DeadlineHistory of={found} />
          {found.deadline && may('cohort:move-deadline') && (
            <MoveDeadlineForm cohort={found} deadline={found.deadline} seen={etag} />
          )}
          {may('cohort:remind') && (
            <SetRemindersForm
              key={found.reminders.join(' ')}
              cohortId={cohortId}
              reminders={found.reminders}
            />
          )}
        </div>
      )}
    </Shown>
  );
};
