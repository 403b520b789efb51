import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../api/act.ts';
import { codeOf } from '../api/problem.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { ErrorSummary } from '../components/form/error-summary.tsx';
import { dayOf } from '../format/dates.ts';
import { faultsOf, type Mandate } from './mandate-faults.ts';

interface EndorseFormProps {
  readonly one: ApplicationAnswer;
  /** The text that was just read. */
  readonly document: string;
  readonly own: ApplicationAnswer['endorsements'][number];
}

/** A party stands behind the text that it has read, on whose behalf, and with which reservation. */
export const EndorseForm = ({ one, document, own }: EndorseFormProps) => {
  const { t } = useTranslation('endorsing');
  const { t: common } = useTranslation('components');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [mandate, setMandate] = useState<Mandate>(
    own.mandate ?? { body: '', caseNumber: '', date: '' },
  );
  const [reservation, setReservation] = useState('');
  const [tried, setTried] = useState<readonly (keyof Mandate)[]>([]);
  const today = dayOf(new Date().toISOString());
  const endorsing = useAct({
    onDone: () => void navigate({ to: `/applications/${one.applicationId}` }),
  });
  const endorse = () => {
    const faults = faultsOf(mandate, today);
    setTried(faults);
    if (faults.length > 0) return;
    endorsing.mutate(
      act({
        service: 'intake',
        method: 'POST',
        path: `/applications/${one.applicationId}/endorsements`,
        body: { document, mandate, ...(reservation.trim() && { reservation: reservation.trim() }) },
      }),
    );
  };
  const fault = (field: keyof Mandate) => (tried.includes(field) ? t(`fault.${field}`) : undefined);
  const set = (field: keyof Mandate) => (value: string) =>
    setMandate({ ...mandate, [field]: value });
  return (
    <form
      id="endorse"
      className="stack endorse no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        endorse();
      }}
    >
      <Heading level={2} data-size="xs">
        {t('heading', {
          party: common(`party.${own.party}`),
          municipality: own.municipality ?? '',
        })}
      </Heading>
      <ErrorSummary
        tried={tried}
        faults={tried.map((field) => ({ field: `mandate-${field}`, message: t(`fault.${field}`) }))}
      />
      <Textfield
        id="mandate-body"
        label={t('body')}
        description={t('bodyHelp')}
        maxLength={120}
        value={mandate.body}
        error={fault('body')}
        onChange={({ target }) => set('body')(target.value)}
      />
      <Textfield
        id="mandate-caseNumber"
        label={t('caseNumber')}
        maxLength={40}
        value={mandate.caseNumber}
        error={fault('caseNumber')}
        onChange={({ target }) => set('caseNumber')(target.value)}
      />
      <DateField
        id="mandate-date"
        label={t('date')}
        max={today}
        value={mandate.date}
        error={fault('date')}
        onChange={set('date')}
      />
      <Textfield
        multiline
        rows={4}
        label={t('reservation')}
        description={t('reservationHelp')}
        maxLength={4000}
        value={reservation}
        onChange={({ target }) => setReservation(target.value)}
      />
      <ActError error={endorsing.error} />
      {codeOf(endorsing.error) === 'document-not-current' && (
        <Button
          variant="secondary"
          onClick={() => {
            endorsing.reset();
            void queries.invalidateQueries();
          }}
        >
          {t('readNew')}
        </Button>
      )}
      <div className="acts">
        <ActButton type="submit" busy={endorsing.isPending}>
          {t('standBehind')}
        </ActButton>
      </div>
    </form>
  );
};
