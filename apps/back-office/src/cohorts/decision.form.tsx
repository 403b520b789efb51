import type { CasesDecided, DecisionPageAnswer, Outcome } from '@samanom/contracts/intake';
import { Alert, Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { decideCases, useLastRank } from './cohorts.api.ts';
import {
  bodyOf,
  changedBy,
  changedSince,
  faultsOf,
  ranked,
  withCase,
  type DecisionDraft,
  type DraftCase,
} from './decision-draft.ts';
import { DecisionRows } from './decision-rows.tsx';
import { DecisionSummary } from './decision-summary.tsx';
import { fieldOf } from './field-of.ts';

interface DecisionFormProps {
  readonly page: DecisionPageAnswer;
  readonly draft: DecisionDraft;
  readonly keep: (draft: DecisionDraft | null) => void;
}

/** The check page of an act: each row with what happens to it, bound to what was seen; one reason; one act. */
export const DecisionForm = ({ page, draft, keep }: DecisionFormProps) => {
  const { t } = useTranslation('cohorts');
  const { cohortId } = page;
  const lastRank = useLastRank(cohortId);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [confirming, confirm] = useState(false);
  const decide = useAct<CasesDecided>({
    onDone: (result) => keep({ ...draft, result }),
    silent: true,
  });
  const change = (changes: Partial<Pick<DecisionDraft, 'cases' | 'reason'>>) =>
    keep(changedBy(draft, crypto.randomUUID(), changes));
  const changeCase = (applicationId: string, changes: Partial<DraftCase>) =>
    change({ cases: ranked(withCase(draft.cases, applicationId, changes), lastRank) });
  const changed = changedSince(draft.cases, page.cases);
  const check = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOf(draft).map(({ applicationId, what }) => ({
      field: fieldOf(what, applicationId),
      message: t(`faults.${what}`, {
        name: draft.cases.find((one) => one.applicationId === applicationId)?.name ?? '',
      }),
    }));
    setFaults(found);
    confirm(found.length === 0);
  };
  const act = () => {
    keep({ ...draft, sent: true });
    decide.mutate(decideCases(cohortId, bodyOf(draft), draft.key));
  };
  const useNew = (applicationId: string) => {
    const now = page.cases.find((one) => one.applicationId === applicationId);
    if (now)
      changeCase(applicationId, {
        version: now.version,
        assessmentVersion: now.assessmentVersion,
        recommended: now.recommended,
        corrects: now.status !== 'submitted',
      });
  };
  return (
    <>
      <form onSubmit={check} className="stack" noValidate>
        {draft.sent && !decide.isPending && !decide.error && (
          <Alert data-color="warning" role="status">
            {t('check.notDone')}
          </Alert>
        )}
        {draft.leftOut > 0 && <p>{t('check.leftOut', { count: draft.leftOut })}</p>}
        {changed.size > 0 && (
          <Alert data-color="warning" role="status">
            {t('check.changed', { count: changed.size })}
          </Alert>
        )}
        <ErrorSummary faults={faults} />
        <DecisionSummary page={page} cases={draft.cases} />
        <DecisionRows
          draft={draft}
          changed={changed}
          faults={faults}
          change={changeCase}
          useNew={useNew}
          remove={(applicationId) =>
            change({ cases: draft.cases.filter((one) => one.applicationId !== applicationId) })
          }
          setAll={(outcome: Outcome) =>
            change({
              cases: ranked(
                draft.cases.map((one) => ({ ...one, outcome })),
                lastRank,
              ),
            })
          }
        />
        <Textfield
          multiline
          rows={4}
          maxLength={4000}
          label={t('check.reason')}
          description={t('check.reasonText')}
          value={draft.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
        <div className="acts">
          <ActButton type="submit" busy={decide.isPending}>
            {t('check.act', { count: draft.cases.length })}
          </ActButton>
        </div>
      </form>
      <ConfirmDialog
        open={confirming && !draft.result}
        close={() => confirm(false)}
        title={t('check.confirmTitle', { count: draft.cases.length })}
        act={t('check.confirm')}
        busy={decide.isPending}
        error={decide.error}
        confirm={act}
      >
        <DecisionSummary page={page} cases={draft.cases} />
        <p>{t('check.confirmText')}</p>
      </ConfirmDialog>
    </>
  );
};
