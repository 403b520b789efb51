import type { NetworkTheme } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { faultAt, lacking } from '../components/form/lacking.ts';
import { SelectField } from '../components/form/select-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { formNetwork } from './networks.api.ts';
import { ThemeChoice } from './theme-choice.tsx';
import './meetings.css';

/** Forms a network of a cohort. */
export const FormNetworkPage = () => {
  const { t } = useTranslation('networks');
  const navigate = useNavigate();
  const known = useView(cohorts()).data?.body.rows ?? [];
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [name, setName] = useState('');
  const [cohortId, setCohortId] = useState('');
  const [themes, setThemes] = useState<NetworkTheme[]>([]);
  const [geography, setGeography] = useState('');
  const form = useAct<{ readonly networkId: string }>({
    onDone: ({ networkId }) => void navigate({ to: `/networks/${networkId}` }),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const found = lacking(
      ['name', name, t('nameNeeded')],
      ['cohort', cohortId, t('cohortNeeded')],
      ['themes', themes.join(), t('themesNeeded')],
    );
    setFaults(found);
    if (found.length > 0) return;
    const where = geography.trim() ? { geography: geography.trim() } : {};
    form.mutate(formNetwork({ name: name.trim(), cohortId, themes, ...where }));
  };
  return (
    <>
      <PageHeading title={t('form')} />
      <form className="stack narrow" onSubmit={send} noValidate>
        <ErrorSummary faults={faults} />
        <Textfield
          id="name"
          label={t('name')}
          value={name}
          maxLength={120}
          error={faultAt(faults, 'name')}
          onChange={({ target }) => setName(target.value)}
        />
        <SelectField
          id="cohort"
          label={t('cohort')}
          value={cohortId}
          none={t('choose')}
          error={faultAt(faults, 'cohort')}
          options={known.map((one) => [one.cohortId, one.name])}
          onChange={setCohortId}
        />
        <ThemeChoice
          id="themes"
          value={themes}
          onChange={setThemes}
          error={faultAt(faults, 'themes')}
        />
        <Textfield
          label={t('geographyOptional')}
          description={t('geographyExplained')}
          value={geography}
          maxLength={60}
          onChange={({ target }) => setGeography(target.value)}
        />
        <ActError error={form.error} />
        <div className="acts">
          <ActButton type="submit" busy={form.isPending}>
            {t('form')}
          </ActButton>
        </div>
      </form>
    </>
  );
};
