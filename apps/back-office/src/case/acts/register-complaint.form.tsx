import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { instantOf } from '../../format/dates.ts';
import type { SeenCase } from '../case-frame.tsx';
import { applicantsOf } from '../municipalities.tsx';
import { CaseActDialog } from './case-act.tsx';

/** Registers a complaint that came by letter or by mail. */
export const RegisterComplaintForm = ({ seen }: { readonly seen: SeenCase }) => {
  const { t } = useTranslation('case');
  const { one } = seen;
  const [municipalityId, setMunicipality] = useState(one.lead);
  const [received, setReceived] = useState('');
  const [notifiedOn, setNotified] = useState('');
  const [late, setLate] = useState('');
  const [tried, setTried] = useState(false);
  const needed = (value: string) => (tried && value === '' ? t('fields.dayNeeded') : undefined);
  const actOf = (complaint: string) => {
    setTried(true);
    if (received === '' || notifiedOn === '') return undefined;
    return act<unknown>({
      service: 'intake',
      method: 'POST',
      path: `/applications/${one.applicationId}/complaints/registrations`,
      body: {
        municipalityId,
        complaint,
        receivedAt: instantOf(received, '00:00'),
        notifiedOn,
        ...(late.trim() && { lateReason: late.trim() }),
      },
      seen: seen.etag,
    });
  };
  return (
    <CaseActDialog name="registerComplaint" seen={seen} actOf={actOf}>
      <Field>
        <Label>{t('fields.municipality')}</Label>
        <Select value={municipalityId} onChange={({ target }) => setMunicipality(target.value)}>
          {applicantsOf(one).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <DateField
        label={t('fields.receivedOn')}
        value={received}
        onChange={setReceived}
        error={needed(received)}
      />
      <DateField
        label={t('fields.notifiedOn')}
        value={notifiedOn}
        onChange={setNotified}
        error={needed(notifiedOn)}
      />
      <Textfield
        multiline
        rows={2}
        maxLength={8000}
        label={t('fields.lateReason')}
        value={late}
        onChange={({ target }) => setLate(target.value)}
      />
    </CaseActDialog>
  );
};
