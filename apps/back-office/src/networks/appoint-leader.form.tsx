import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { PersonField } from '../components/people/person-field.tsx';
import { dayOf } from '../format/dates.ts';
import { appointLeader } from './networks.api.ts';

/** Appoints somebody, from a day on, or for a while. */
export const AppointLeaderForm = ({ networkId }: { readonly networkId: string }) => {
  const { t } = useTranslation('networks');
  const [personId, setPersonId] = useState('');
  const [from, setFrom] = useState(() => dayOf(new Date().toISOString()));
  const [to, setTo] = useState('');
  const [fault, setFault] = useState<string>();
  const appoint = useAct({ onDone: () => setPersonId('') });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setFault(personId ? undefined : t('personNeeded'));
    if (personId) appoint.mutate(appointLeader(networkId, { personId, from, ...(to && { to }) }));
  };
  return (
    <form className="stack narrow" onSubmit={send} noValidate>
      <PersonField label={t('whoLeads')} value={personId} onChange={setPersonId} error={fault} />
      <div className="side-by-side">
        <DateField label={t('firstDay')} value={from} onChange={setFrom} required />
        <DateField label={t('lastDayOptional')} value={to} onChange={setTo} min={from} />
      </div>
      <ActError error={appoint.error} />
      <div className="acts">
        <ActButton type="submit" busy={appoint.isPending}>
          {t('appoint')}
        </ActButton>
      </div>
    </form>
  );
};
