import type { NetworkAnswer } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { PersonField } from '../components/people/person-field.tsx';
import { dayOf } from '../format/dates.ts';
import { LeaderChoice } from './leader-choice.tsx';
import { handOver } from './networks.api.ts';

interface HandOverFormProps {
  readonly networkId: string;
  readonly leaders: NetworkAnswer['leaders'];
}

/** Lets one leader follow another, with no day in between. */
export const HandOverForm = ({ networkId, leaders }: HandOverFormProps) => {
  const { t } = useTranslation('networks');
  const [leaver, setLeaver] = useState(leaders[0]?.personId ?? '');
  const [successor, setSuccessor] = useState('');
  const [on, setOn] = useState(() => dayOf(new Date().toISOString()));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const hand = useAct({ onDone: () => setSuccessor('') });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setFault(successor ? undefined : t('personNeeded'));
    const why = reason.trim() ? { reason: reason.trim() } : {};
    if (successor) hand.mutate(handOver(networkId, { leaver, successor, on, ...why }));
  };
  return (
    <form className="stack narrow" onSubmit={send} noValidate>
      <LeaderChoice legend={t('whoLeaves')} leaders={leaders} value={leaver} onChange={setLeaver} />
      <PersonField
        label={t('whoFollows')}
        value={successor}
        onChange={setSuccessor}
        error={fault}
      />
      <DateField label={t('firstDayOfSuccessor')} value={on} onChange={setOn} required />
      <Textfield
        multiline
        rows={2}
        maxLength={2000}
        label={t('reasonOptional')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <ActError error={hand.error} />
      <div className="acts">
        <ActButton type="submit" busy={hand.isPending}>
          {t('handOver')}
        </ActButton>
      </div>
    </form>
  );
};
