import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import { SelectField } from '../components/form/select-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useUrl } from '../url/url.ts';
import './meetings.css';
import { suggestedAssignment } from './networks.api.ts';
import { SuggestedAssignmentForm } from './suggested-assignment.form.tsx';

/** Where those of a cohort who are in no network might go; changed where need be, and decided in one act. */
export const SuggestedAssignmentPage = () => {
  const { t } = useTranslation('networks');
  const [{ cohortId = '' }, change] = useUrl();
  const known = useView(cohorts()).data?.body.rows ?? [];
  const chosen = cohortId || (known[0]?.cohortId ?? '');
  const shown = useView(suggestedAssignment(chosen), { enabled: chosen !== '' });
  const [decided, setDecided] = useState(0);
  return (
    <>
      <PageHeading title={t('suggestTitle')}>
        <PageLink to="/networks/placing" className="ds-link no-print">
          {t('onePerOne')}
        </PageLink>
      </PageHeading>
      <p>{t('suggestText')}</p>
      <div className="narrow">
        <SelectField
          label={t('cohort')}
          value={chosen}
          options={known.map((one) => [one.cohortId, one.name])}
          onChange={(next) => change({ cohortId: next })}
        />
      </div>
      <Shown of={shown}>
        {({ rows }) => (
          <SuggestedAssignmentForm
            key={`${chosen} ${decided}`}
            cohortId={chosen}
            rows={rows}
            done={() => setDecided(decided + 1)}
          />
        )}
      </Shown>
    </>
  );
};
