import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../api/act.ts';
import { useSession } from '../api/session.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { ErrorSummary } from '../components/form/error-summary.tsx';
import { dayOf } from '../format/dates.ts';
import { faultsOf, type Mandate } from '../endorsing/mandate-faults.ts';

const none: Mandate = { body: '', caseNumber: '', date: '' };

/** A municipality says that it wants to take part, while no call is open. */
export const ExpressInterestForm = () => {
  const { t } = useTranslation('interests');
  const { t: mandateText } = useTranslation('endorsing');
  const { organisation, roles } = useSession();
  const [open, setOpen] = useState(false);
  const [mandate, setMandate] = useState(none);
  const [tried, setTried] = useState<readonly (keyof Mandate)[]>([]);
  const expressing = useAct<unknown>({ onDone: () => setOpen(false) });
  if (!roles.includes('contact')) return null;
  const today = dayOf(new Date().toISOString());
  const express = (text: string) => {
    const faults = faultsOf(mandate, today);
    setTried(faults);
    if (faults.length > 0) return;
    expressing.mutate(
      act<unknown>({
        service: 'intake',
        method: 'POST',
        path: '/interests',
        body: { municipalityId: organisation, mandate, text },
      }),
    );
  };
  const set = (field: keyof Mandate) => (value: string) =>
    setMandate({ ...mandate, [field]: value });
  return (
    <div className="no-print">
      <ActButton onClick={() => setOpen(true)}>{t('express')}</ActButton>
      <ConfirmDialog
        open={open}
        close={() => setOpen(false)}
        title={t('express')}
        act={t('send')}
        reason={t('words')}
        busy={expressing.isPending}
        error={expressing.error}
        confirm={express}
      >
        <div className="stack">
          <p>{t('expressExplained')}</p>
          <ErrorSummary
            tried={tried}
            faults={tried.map((field) => ({
              field: `interest-${field}`,
              message: mandateText(`fault.${field}`),
            }))}
          />
          <Textfield
            id="interest-body"
            label={mandateText('body')}
            maxLength={120}
            value={mandate.body}
            onChange={({ target }) => set('body')(target.value)}
          />
          <Textfield
            id="interest-caseNumber"
            label={mandateText('caseNumber')}
            maxLength={40}
            value={mandate.caseNumber}
            onChange={({ target }) => set('caseNumber')(target.value)}
          />
          <DateField
            id="interest-date"
            label={mandateText('date')}
            max={today}
            value={mandate.date}
            onChange={set('date')}
          />
        </div>
      </ConfirmDialog>
    </div>
  );
};
