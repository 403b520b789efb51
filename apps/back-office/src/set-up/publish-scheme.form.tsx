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
import { KeptDraft } from './kept-draft.tsx';
import { bodyOfScheme, elements, faultsOfScheme, type SchemeDraft } from './scheme-draft.ts';
import { criteria, publishScheme } from './set-up.api.ts';
import { useWrittenForm } from './use-written-form.ts';
import { VersionChoice } from './version-choice.tsx';

export const PublishSchemeForm = ({ start }: { readonly start: SchemeDraft }) => {
  const { t } = useTranslation('set-up');
  const navigate = useNavigate();
  const sets = useView(criteria(useWrittenForm())).data?.body.rows ?? [];
  const { draft, touched, write, forget } = useLocalDraft(`scheme.${start.key}`, start);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [asking, ask] = useState(false);
  const publishing = useAct<{ readonly scheme: string; readonly version: number }>({
    onDone: ({ scheme, version }) => {
      forget();
      void navigate({ to: `/set-up/schemes/${scheme}/${version}` });
    },
  });
  const errorOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOfScheme(draft, (field) => t(`faults.${field}` as 'faults.element'));
    setFaults(found);
    ask(found.length === 0);
  };
  const element = (one: (typeof elements)[number]) => (
    <BilingualField
      key={one}
      id={one}
      label={t(`scheme.elements.${one}`)}
      description={t(`scheme.help.${one}`)}
      value={draft[one]}
      onChange={(words) => write({ ...draft, [one]: words })}
      maxLength={10_000}
      rows={5}
      errorOf={errorOf}
    />
  );
  return (
    <form className="form form-wide" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <KeptDraft touched={touched} forget={forget} />
      <BilingualField
        id="name"
        label={t('name')}
        value={draft.name}
        onChange={(name) => write({ ...draft, name })}
        maxLength={200}
        errorOf={errorOf}
      />
      {elements.slice(0, 2).map(element)}
      <VersionChoice
        id="criteria"
        label={t('scheme.elements.criteria')}
        among={sets.map((one) => ({ ...one, key: one.criteria }))}
        value={draft.criteria}
        onChange={(named) => write({ ...draft, criteria: named })}
        error={errorOf('criteria')}
      />
      {elements.slice(2).map(element)}
      <div className="acts">
        <ActButton type="submit">{t('publish.check')}</ActButton>
      </div>
      {asking && (
        <ConfirmDialog
          open
          close={() => ask(false)}
          title={t('publish.confirm')}
          act={t('publish.act')}
          busy={publishing.isPending}
          error={publishing.error}
          confirm={() => publishing.mutate(publishScheme(bodyOfScheme(draft)))}
        >
          <p>{t('publish.text')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
};
