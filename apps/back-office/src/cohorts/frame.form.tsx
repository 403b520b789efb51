import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { setFrame } from './cohorts.api.ts';

interface FrameFormProps {
  readonly cohortId: string;
  readonly places: number | undefined;
}

/** How many applications there is room for. */
export const FrameForm = ({ cohortId, places }: FrameFormProps) => {
  const { t } = useTranslation('cohorts');
  const may = useMay();
  const set = useAct();
  const [written, write] = useState(String(places ?? ''));
  const [fault, setFault] = useState('');
  if (!may('application:decide')) return null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = Number(written);
    const wrong =
      written.trim() === '' || !Number.isInteger(wanted) || wanted < 0 || wanted > 10_000;
    setFault(wrong ? t('frame.fault') : '');
    if (!wrong) set.mutate(setFrame(cohortId, { places: wanted }));
  };
  return (
    <details className="no-print frame-form">
      <summary>{t(places === undefined ? 'frame.set' : 'frame.change')}</summary>
      <form onSubmit={submit} className="acts" noValidate>
        <Textfield
          data-size="sm"
          inputMode="numeric"
          label={t('frame.places')}
          value={written}
          error={fault}
          onChange={({ target }) => write(target.value)}
        />
        <ActButton type="submit" data-size="sm" busy={set.isPending}>
          {t('frame.save')}
        </ActButton>
      </form>
      <ActError error={set.error} />
    </details>
  );
};
