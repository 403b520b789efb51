import type { NetworkAnswer } from '@samanom/contracts/networks';
import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { dayOf } from '../format/dates.ts';
import { LeaderChoice } from './leader-choice.tsx';
import { relieveLeader } from './networks.api.ts';

interface RelieveLeaderFormProps {
  readonly networkId: string;
  readonly leaders: NetworkAnswer['leaders'];
}

/** Ends a leader's time after its last day. */
export const RelieveLeaderForm = ({ networkId, leaders }: RelieveLeaderFormProps) => {
  const { t } = useTranslation('networks');
  const [personId, setPersonId] = useState(leaders[0]?.personId ?? '');
  const [to, setTo] = useState(() => dayOf(new Date().toISOString()));
  const [reason, setReason] = useState('');
  const relieve = useAct({ onDone: () => setReason('') });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const why = reason.trim() ? { reason: reason.trim() } : {};
    relieve.mutate(relieveLeader(networkId, personId, { to, ...why }));
  };
  return (
    <form className="stack narrow" onSubmit={send}>
      <LeaderChoice
        legend={t('whoLeaves')}
        leaders={leaders}
        value={personId}
        onChange={setPersonId}
      />
      <DateField label={t('lastDay')} value={to} onChange={setTo} required />
      <Textfield
        multiline
        rows={2}
        maxLength={2000}
        label={t('reasonOptional')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <ActError error={relieve.error} />
      <div className="acts">
        <ActButton type="submit" variant="secondary" busy={relieve.isPending}>
          {t('relieve')}
        </ActButton>
      </div>
    </form>
  );
};
