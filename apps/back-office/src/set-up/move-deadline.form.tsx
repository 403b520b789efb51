import type { CohortAnswer } from '@samanom/contracts/intake';
import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { isStale } from '../api/problem.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { StaleEdit } from '../components/form/stale-edit.tsx';
import { MomentField } from './moment-field.tsx';
import { fieldsOfMoment, instantOfFields } from './moment-fields.ts';
import { moveDeadline } from './set-up.api.ts';

interface MoveDeadlineFormProps {
  readonly cohort: CohortAnswer;
  readonly deadline: string;
  readonly seen: string | null;
}

/** Later at once, earlier only with notice: an application under way must not be cut off. */
export const MoveDeadlineForm = ({ cohort, deadline, seen }: MoveDeadlineFormProps) => {
  const { t } = useTranslation('set-up');
  const [at, setAt] = useState(() => fieldsOfMoment(deadline));
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const moving = useAct({ onDone: () => setReason('') });
  const faultOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const send = (basis: string | null) =>
    moving.mutate(
      moveDeadline(
        cohort.cohortId,
        { deadline: instantOfFields(at), reason: reason.trim() },
        basis,
      ),
    );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = [
      ...(at.day ? [] : [{ field: 'deadline', message: t('faults.deadline') }]),
      ...(reason.trim() ? [] : [{ field: 'reason', message: t('faults.reason') }]),
    ];
    setFaults(found);
    if (found.length === 0) send(seen);
  };
  const stale = isStale(moving.error);
  return (
    <section className="no-print">
      <h2>{t('deadline.move')}</h2>
      <p>{t('deadline.rule')}</p>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        {stale && (
          <StaleEdit
            meanwhile={undefined}
            keepMine={() => send(null)}
            takeNew={() => {
              moving.reset();
              setAt(fieldsOfMoment(deadline));
            }}
          />
        )}
        <MomentField
          id="deadline"
          label={t('deadline.new')}
          value={at}
          onChange={setAt}
          error={faultOf('deadline')}
        />
        <Textfield
          id="reason"
          multiline
          rows={2}
          maxLength={2000}
          label={t('reason')}
          description={t('deadline.reasonText')}
          value={reason}
          error={faultOf('reason')}
          onChange={({ target }) => setReason(target.value)}
        />
        <ActError error={stale ? null : moving.error} />
        <div className="acts">
          <ActButton type="submit" busy={moving.isPending}>
            {t('deadline.act')}
          </ActButton>
        </div>
      </form>
    </section>
  );
};
