import {
  Checkbox,
  Fieldset,
  Radio,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PageLink } from '../url/page-link.tsx';
import { planCohort, type Created } from './set-up.api.ts';
import { themes, type Theme } from './themes.ts';

/** A cohort is planned first; it takes applications once its call is published. */
export const PlanCohortPage = () => {
  const { t } = useTranslation('set-up');
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [nature, setNature] = useState<'programme' | 'trial'>('programme');
  const [chosen, choose] = useState<readonly Theme[]>(themes.slice(0, 4));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const planning = useAct<Created>({
    onDone: ({ cohortId }) => void navigate({ to: `/set-up/cohorts/${cohortId}` }),
  });
  const faultOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = [
      ...(name.trim() ? [] : [{ field: 'name', message: t('faults.name') }]),
      ...(chosen.length > 0 ? [] : [{ field: 'theme-sick-leave', message: t('faults.themes') }]),
    ];
    setFaults(found);
    if (found.length === 0)
      planning.mutate(planCohort({ name: name.trim(), nature, themes: [...chosen] }));
  };
  return (
    <>
      <PageHeading title={t('plan.title')} />
      <p>{t('plan.about')}</p>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <Textfield
          id="name"
          label={t('name')}
          description={t('plan.nameText')}
          maxLength={120}
          value={name}
          error={faultOf('name')}
          onChange={({ target }) => setName(target.value)}
        />
        <Fieldset>
          <Fieldset.Legend>{t('themes')}</Fieldset.Legend>
          {themes.map((theme) => (
            <Checkbox
              key={theme}
              id={`theme-${theme}`}
              value={theme}
              label={t(`theme.${theme}`)}
              checked={chosen.includes(theme)}
              onChange={({ target }) =>
                choose(
                  themes.filter((one) => (one === theme ? target.checked : chosen.includes(one))),
                )
              }
            />
          ))}
          {faultOf('theme-sick-leave') && (
            <ValidationMessage>{faultOf('theme-sick-leave')}</ValidationMessage>
          )}
        </Fieldset>
        <Fieldset>
          <Fieldset.Legend>{t('nature.heading')}</Fieldset.Legend>
          {(['programme', 'trial'] as const).map((one) => (
            <Radio
              key={one}
              name="nature"
              value={one}
              label={t(`nature.${one}`)}
              description={t(`natureText.${one}`)}
              checked={nature === one}
              onChange={() => setNature(one)}
            />
          ))}
        </Fieldset>
        <ActError error={planning.error} />
        <div className="acts">
          <ActButton type="submit" busy={planning.isPending}>
            {t('plan.act')}
          </ActButton>
          <PageLink to="/set-up">{t('cancel')}</PageLink>
        </div>
      </form>
    </>
  );
};
