import type { GatheringNumber } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { SelectField } from '../components/form/select-field.tsx';
import { DaysFields } from './days-fields.tsx';
import { draftOf, emptyDay, programmeOf, type Day } from './gathering-draft.ts';
import { planGathering } from './gatherings.api.ts';
import { ProgrammeFields } from './programme-fields.tsx';
import { daysFaults, programmeFaults } from './programme-faults.ts';

interface PlanGatheringFormProps {
  readonly networkId: string;
  readonly numbers: readonly GatheringNumber[];
}

export const PlanGatheringForm = ({ networkId, numbers }: PlanGatheringFormProps) => {
  const { t } = useTranslation('gatherings');
  const navigate = useNavigate();
  const [number, setNumber] = useState(numbers[0] ?? 1);
  const [days, setDays] = useState<Day[]>([emptyDay]);
  const [place, setPlace] = useState('');
  const [draft, setDraft] = useState(() => draftOf(null));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const plan = useAct<{ readonly gatheringId: string }>({
    onDone: ({ gatheringId }) => void navigate({ to: `/gatherings/${gatheringId}` }),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const nowhere = place.trim() === '' && draft.onlineAddress.trim() === '';
    const found = [
      ...daysFaults(days, t),
      ...(nowhere ? [{ field: 'place', message: t('placeNeeded') }] : []),
      ...programmeFaults(draft, t),
    ];
    setFaults(found);
    if (found.length > 0) return;
    const programme = programmeOf(draft);
    plan.mutate(planGathering(networkId, { number, days, place: place.trim() || null, programme }));
  };
  return (
    <form className="stack wide-form" onSubmit={send} noValidate>
      <ErrorSummary faults={faults} />
      <SelectField
        label={t('which')}
        value={String(number)}
        options={numbers.map((one) => [String(one), t(`numbers.${one}`)])}
        onChange={(chosen) => setNumber(Number(chosen) as GatheringNumber)}
      />
      <DaysFields days={days} onChange={setDays} faults={faults} />
      <Textfield
        id="place"
        label={t('place')}
        description={t('placeExplained')}
        value={place}
        maxLength={200}
        error={faults.find(({ field }) => field === 'place')?.message}
        onChange={({ target }) => setPlace(target.value)}
      />
      <ProgrammeFields
        draft={draft}
        onChange={setDraft}
        twoDays={days.length === 2}
        faults={faults}
      />
      <ActError error={plan.error} />
      <div className="acts">
        <ActButton type="submit" busy={plan.isPending}>
          {t('plan')}
        </ActButton>
      </div>
    </form>
  );
};
