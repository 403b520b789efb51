import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { endOfDay } from '../../format/dates.ts';
import type { SeenCase } from '../case-frame.tsx';
import { CaseActDialog } from './case-act.tsx';

/** Sends the application back to be mended. */
export const ReturnForm = ({ seen }: { readonly seen: SeenCase }) => {
  const { t } = useTranslation('case');
  const [day, setDay] = useState('');
  const [fault, setFault] = useState('');
  const actOf = (reason: string) => {
    setFault(day === '' ? t('fields.resubmitByNeeded') : '');
    if (day === '') return undefined;
    return act<unknown>({
      service: 'intake',
      method: 'POST',
      path: `/applications/${seen.one.applicationId}/return`,
      body: { reason, resubmitBy: endOfDay(day) },
      seen: seen.etag,
    });
  };
  return (
    <CaseActDialog name="return" seen={seen} actOf={actOf}>
      <DateField
        label={t('fields.resubmitBy')}
        description={t('fields.endOfDay')}
        value={day}
        onChange={setDay}
        error={fault}
      />
    </CaseActDialog>
  );
};
