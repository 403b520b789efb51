import type { ThemeDayAnswer } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { SelectField } from '../components/form/select-field.tsx';
import { advisers, useAdviserName } from './theme-day-words.tsx';
import { hireAdviser, releaseAdviser } from './theme-days.api.ts';

type Adviser = ThemeDayAnswer['advisers'][number];

interface AdviserFormProps {
  readonly themeDay: ThemeDayAnswer;
  readonly seen: string | null;
}

const bodyOf = ({ organisation, name }: Adviser) => ({ organisation, ...(name && { name }) });

/** Whom the municipality hired, and pays: asked about later, where independence matters. */
export const AdviserForm = ({ themeDay, seen }: AdviserFormProps) => {
  const { t } = useTranslation('theme-days');
  const nameOf = useAdviserName();
  const [organisation, setOrganisation] = useState<Adviser['organisation']>('fafo');
  const [name, setName] = useState('');
  const [leaving, setLeaving] = useState<Adviser>();
  const hire = useAct({ onDone: () => setName('') });
  const release = useAct({ onDone: () => setLeaving(undefined) });
  const { themeDayId } = themeDay;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const hired = { organisation, name: organisation === 'other' ? name.trim() : null };
    hire.mutate(hireAdviser(themeDayId, bodyOf(hired), seen));
  };
  return (
    <>
      {themeDay.advisers.length > 0 && (
        <ul className="lines">
          {themeDay.advisers.map((one) => (
            <li key={nameOf(one)}>
              {nameOf(one)}
              <ActButton variant="tertiary" data-size="sm" onClick={() => setLeaving(one)}>
                {t('release')}
                <span className="ds-sr-only"> {nameOf(one)}</span>
              </ActButton>
            </li>
          ))}
        </ul>
      )}
      <form className="row-form" onSubmit={send}>
        <SelectField
          label={t('hired')}
          value={organisation}
          options={advisers.map((one) => [one, t(`adviser.${one}`)])}
          onChange={(chosen) => setOrganisation(chosen as Adviser['organisation'])}
        />
        {organisation === 'other' && (
          <Textfield
            label={t('adviserName')}
            value={name}
            maxLength={120}
            required
            onChange={({ target }) => setName(target.value)}
          />
        )}
        <ActButton type="submit" variant="secondary" busy={hire.isPending}>
          {t('hire')}
        </ActButton>
      </form>
      <ActError error={hire.error} />
      {leaving && (
        <ConfirmDialog
          open
          close={() => setLeaving(undefined)}
          title={t('releaseTitle', { name: nameOf(leaving) })}
          act={t('release')}
          reason
          busy={release.isPending}
          error={release.error}
          confirm={(reason) =>
            release.mutate(releaseAdviser(themeDayId, { ...bodyOf(leaving), reason }, seen))
          }
        >
          <p>{t('releaseText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
