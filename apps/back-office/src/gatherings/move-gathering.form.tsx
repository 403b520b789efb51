import type { GatheringAnswer } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { faultAt, lacking } from '../components/form/lacking.ts';
import { DaysFields } from './days-fields.tsx';
import type { Day } from './gathering-draft.ts';
import { moveGathering } from './gatherings.api.ts';
import { daysFaults } from './programme-faults.ts';

interface MoveGatheringFormProps {
  readonly gathering: GatheringAnswer;
  readonly seen: string | null;
}

/** Other days or another place, and why. Those invited are told. */
export const MoveGatheringForm = ({ gathering, seen }: MoveGatheringFormProps) => {
  const { t } = useTranslation('gatherings');
  const navigate = useNavigate();
  const { gatheringId, online } = gathering;
  const [days, setDays] = useState<Day[]>(gathering.days);
  const [place, setPlace] = useState(gathering.place ?? '');
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const move = useAct({ onDone: () => void navigate({ to: `/gatherings/${gatheringId}` }) });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const found = [
      ...daysFaults(days, t),
      ...(online ? [] : lacking(['place', place, t('placeNeeded')])),
      ...lacking(['reason', reason, t('reasonNeeded')]),
    ];
    setFaults(found);
    if (found.length > 0) return;
    const body = { days, place: place.trim() || null, reason: reason.trim() };
    move.mutate(moveGathering(gatheringId, body, seen));
  };
  return (
    <form className="stack wide-form" onSubmit={send} noValidate>
      <ErrorSummary faults={faults} />
      <DaysFields days={days} onChange={setDays} faults={faults} />
      <Textfield
        id="place"
        label={t('place')}
        value={place}
        maxLength={200}
        error={faultAt(faults, 'place')}
        onChange={({ target }) => setPlace(target.value)}
      />
      <Textfield
        id="reason"
        multiline
        rows={3}
        maxLength={2000}
        label={t('whyMoved')}
        description={t('whyMovedExplained')}
        value={reason}
        error={faultAt(faults, 'reason')}
        onChange={({ target }) => setReason(target.value)}
      />
      <ActError error={move.error} />
      <div className="acts">
        <ActButton type="submit" busy={move.isPending}>
          {t('acts.move')}
        </ActButton>
      </div>
    </form>
  );
};
