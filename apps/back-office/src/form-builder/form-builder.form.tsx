import { Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { BilingualField } from '../components/form/bilingual-field.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { moved } from '../components/form/moved.ts';
import { useLocalDraft } from '../components/form/use-local-draft.ts';
import { KeptDraft } from '../set-up/kept-draft.tsx';
import { AddField } from './add-field.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { FieldCard } from './field-card.tsx';
import { newField, type FieldDraft } from './field-draft.ts';
import { bodyOfForm, faultsOfForm, type FormDraft } from './form-draft.ts';
import { FormPreview } from './form-preview.tsx';
import { previewOf } from './preview-of.ts';

interface Published {
  readonly form: string;
  readonly version: number;
}

const publish = (draft: FormDraft) =>
  act<Published>({ service: 'intake', method: 'POST', path: '/forms', body: bodyOfForm(draft) });

/** Fields in their order, each with its words in both written forms; and beside them the form as applicants see it. */
export const FormBuilder = ({ start }: { readonly start: FormDraft }) => {
  const { t } = useTranslation('form-builder');
  const navigate = useNavigate();
  const { draft, touched, write, forget } = useLocalDraft(`form.${start.key}`, start);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [asking, ask] = useState(false);
  const publishing = useAct<Published>({
    onDone: ({ form, version }) => {
      forget();
      void navigate({ to: `/set-up/forms/${form}/${version}` });
    },
  });
  const errorOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const fields = (next: readonly FieldDraft[]) => write({ ...draft, fields: next });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOfForm(draft, (fault) => t(`faults.${fault}` as 'faults.title'));
    setFaults(found);
    ask(found.length === 0);
  };
  return (
    <div className="builder">
      <form className="form form-wide" onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <KeptDraft touched={touched} forget={forget} />
        <BilingualField
          id="title"
          label={t('title')}
          value={draft.title}
          onChange={(title) => write({ ...draft, title })}
          maxLength={200}
          errorOf={errorOf}
        />
        <Textfield
          id="pageLimit"
          type="number"
          min={1}
          max={100}
          className="number-field"
          label={t('pageLimit')}
          value={draft.pageLimit}
          error={errorOf('pageLimit')}
          onChange={({ target }) => write({ ...draft, pageLimit: Number(target.value) })}
        />
        <AttachmentsField
          value={draft.attachments}
          onChange={(attachments) => write({ ...draft, attachments })}
        />
        <h2>{t('fields')}</h2>
        {draft.fields.map((field, n) => (
          <FieldCard
            key={field.place}
            field={field}
            at={n}
            count={draft.fields.length}
            errorOf={errorOf}
            change={(next) => fields(draft.fields.with(n, next))}
            move={(by) => fields(moved(draft.fields, n, by))}
            remove={() => fields(draft.fields.toSpliced(n, 1))}
          />
        ))}
        <AddField add={(type) => fields([...draft.fields, newField(type, crypto.randomUUID())])} />
        <div className="acts">
          <ActButton type="submit">{t('check')}</ActButton>
        </div>
      </form>
      <FormPreview of={(language) => previewOf(draft, language)} />
      {asking && (
        <ConfirmDialog
          open
          close={() => ask(false)}
          title={t('confirm')}
          act={t('publish')}
          busy={publishing.isPending}
          error={publishing.error}
          confirm={() => publishing.mutate(publish(draft))}
        >
          <p>{t('confirmText')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
