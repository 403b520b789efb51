import type { DecisionLettersIssued, OneDecisionActAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { ErrorSummary } from '../components/form/error-summary.tsx';
import { issueLetters } from './letters.api.ts';
import { bodyOf, faultsOf, outcomesToTell, type SaidFault } from './said.ts';
import { Preview } from './preview.tsx';
import { SignatureFields } from './signature-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useSaid } from './use-said.ts';

interface ActLettersFormProps {
  readonly act: OneDecisionActAnswer;
  readonly done: (result: DecisionLettersIssued) => void;
}

/** What is said to all, in both written forms; every letter can be looked at before any is issued. */
export const ActLettersForm = ({ act, done }: ActLettersFormProps) => {
  const { t } = useTranslation('letters');
  const [said, keep] = useSaid(act.batchId);
  const [faults, setFaults] = useState<readonly SaidFault[]>([]);
  const [confirming, confirm] = useState(false);
  const issue = useAct<DecisionLettersIssued>({
    onDone: (result) => {
      confirm(false);
      done(result);
    },
  });
  const outcomes = outcomesToTell(act.of);
  const many = act.of
    .filter(({ result }) => result === 'stands')
    .flatMap(({ municipalities }) => municipalities)
    .filter(({ letterId }) => letterId === null).length;
  const messageOf = ({ what, outcome, form }: SaidFault): string =>
    what === 'role' || !outcome || !form
      ? t('faults.role')
      : t('faults.text', {
          outcome: t(`outcomes.${outcome}`),
          form: t(`languages.${form}`),
          field: t(`fields.${what}`),
        });
  const sound = (): boolean => {
    const found = faultsOf(said, outcomes);
    setFaults(found);
    return found.length === 0;
  };
  const check = (event: SubmitEvent) => {
    event.preventDefault();
    if (sound()) confirm(true);
  };
  return (
    <section className="section" aria-labelledby="write">
      <Heading level={2} data-size="xs" id="write">
        {t('act.write')}
      </Heading>
      <p>{t('act.explained')}</p>
      <form onSubmit={check} className="stack" noValidate>
        <ErrorSummary
          faults={faults.map((fault) => ({ field: fault.field, message: messageOf(fault) }))}
        />
        {outcomes.map((outcome) => (
          <TextFields key={outcome} outcome={outcome} said={said} keep={keep} faults={faults} />
        ))}
        <SignatureFields said={said} keep={keep} faults={faults} />
        <Preview act={act} body={bodyOf(said, outcomes)} sound={sound} />
        <div className="acts">
          <ActButton type="submit">{t('act.issue', { count: many })}</ActButton>
        </div>
      </form>
      <ConfirmDialog
        open={confirming}
        close={() => confirm(false)}
        title={t('act.confirmTitle', { count: many })}
        act={t('act.confirm')}
        busy={issue.isPending}
        error={issue.error}
        confirm={() => issue.mutate(issueLetters(act.batchId, bodyOf(said, outcomes)))}
      >
        <p>{t('act.confirmText')}</p>
      </ConfirmDialog>
    </section>
  );
};
