import { Checkbox } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useView } from '../api/view.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { BilingualField } from '../components/form/bilingual-field.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { useLocalDraft } from '../components/form/use-local-draft.ts';
import { useFormat } from '../format/use-format.ts';
import { bodyOfCall, faultsOfCall, newCall, type CallDraft } from './call-draft.ts';
import { InvitedField } from './invited-field.tsx';
import { KeptDraft } from './kept-draft.tsx';
import { MomentField } from './moment-field.tsx';
import { forms, publishCall, schemes } from './set-up.api.ts';
import { useWrittenForm } from './use-written-form.ts';
import { VersionChoice } from './version-choice.tsx';

interface PublishCallFormProps {
  readonly cohortId: string;
  readonly seen: string | null;
}

/** A call: its text in both written forms, what it asks for and judges by, for whom, until when. */
export const PublishCallForm = ({ cohortId, seen }: PublishCallFormProps) => {
  const { t } = useTranslation('set-up');
  const { moment } = useFormat();
  const navigate = useNavigate();
  const language = useWrittenForm();
  const formVersions = useView(forms(language)).data?.body.rows ?? [];
  const schemeVersions = useView(schemes(language)).data?.body.rows ?? [];
  const { draft, touched, write, forget } = useLocalDraft(`call.${cohortId}`, newCall);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [asking, ask] = useState(false);
  const publishing = useAct({
    onDone: () => {
      forget();
      void navigate({ to: `/set-up/cohorts/${cohortId}` });
    },
  });
  const set = (some: Partial<CallDraft>) => write({ ...draft, ...some });
  const errorOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOfCall(draft, (field) => t(`faults.${field}` as 'faults.form'));
    setFaults(found);
    ask(found.length === 0);
  };
  return (
    <form className="form form-wide" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <KeptDraft touched={touched} forget={forget} />
      <BilingualField
        id="title"
        label={t('call.titleField')}
        value={draft.title}
        onChange={(title) => set({ title })}
        maxLength={200}
        errorOf={errorOf}
      />
      <BilingualField
        id="text"
        label={t('call.text')}
        value={draft.text}
        onChange={(text) => set({ text })}
        maxLength={20_000}
        rows={10}
        errorOf={errorOf}
      />
      <VersionChoice
        id="form"
        label={t('form')}
        among={formVersions.map((one) => ({ ...one, key: one.form }))}
        value={draft.form}
        onChange={(form) => set({ form })}
        error={errorOf('form')}
      />
      <VersionChoice
        id="scheme"
        label={t('scheme.withCriteria')}
        among={schemeVersions.map((one) => ({ ...one, key: one.scheme, title: one.name }))}
        value={draft.scheme}
        onChange={(scheme) => set({ scheme })}
        error={errorOf('scheme')}
      />
      <InvitedField draft={draft} set={set} error={errorOf('only')} />
      <Checkbox
        value="jointly"
        label={t('applicants.mayJointly')}
        checked={draft.jointly}
        onChange={({ target }) => set({ jointly: target.checked })}
      />
      <MomentField
        id="deadline"
        label={t('deadline.heading')}
        value={draft.deadline}
        onChange={(deadline) => set({ deadline })}
        error={errorOf('deadline')}
      />
      <div className="acts">
        <ActButton type="submit">{t('call.check')}</ActButton>
      </div>
      {asking && (
        <ConfirmDialog
          open
          close={() => ask(false)}
          title={t('call.confirm')}
          act={t('call.act')}
          busy={publishing.isPending}
          error={publishing.error}
          confirm={() => publishing.mutate(publishCall(cohortId, bodyOfCall(draft), seen))}
        >
          <p>{t('call.confirmText')}</p>
          <p>
            {t('deadline.heading')}: <strong>{moment(bodyOfCall(draft).deadline)}</strong>
          </p>
        </ConfirmDialog>
      )}
    </form>
  );
};
