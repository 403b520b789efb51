import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { BilingualField } from '../components/form/bilingual-field.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { moved } from '../components/form/moved.ts';
import { useLocalDraft } from '../components/form/use-local-draft.ts';
import {
  bodyOfCriteria,
  faultsOfCriteria,
  newCriterion,
  type CriteriaDraft,
  type CriterionDraft,
} from './criteria-draft.ts';
import { CriterionCard } from './criterion-card.tsx';
import { KeptDraft } from './kept-draft.tsx';
import { publishCriteria } from './set-up.api.ts';

/** What applications are judged by: must-haves, and criteria that are given points. */
export const PublishCriteriaForm = ({ start }: { readonly start: CriteriaDraft }) => {
  const { t } = useTranslation('set-up');
  const navigate = useNavigate();
  const { draft, touched, write, forget } = useLocalDraft(`criteria.${start.key}`, start);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [asking, ask] = useState(false);
  const publishing = useAct<{ readonly criteria: string; readonly version: number }>({
    onDone: ({ criteria: key, version }) => {
      forget();
      void navigate({ to: `/set-up/criteria/${key}/${version}` });
    },
  });
  const errorOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const items = (next: readonly CriterionDraft[]) => write({ ...draft, items: next });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOfCriteria(draft, (field) => t(`faults.${field}` as 'faults.title'));
    setFaults(found);
    ask(found.length === 0);
  };
  return (
    <form className="form form-wide" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <KeptDraft touched={touched} forget={forget} />
      <BilingualField
        id="title"
        label={t('criteria.title')}
        value={draft.title}
        onChange={(title) => write({ ...draft, title })}
        maxLength={200}
        errorOf={errorOf}
      />
      {draft.items.map((item, n) => (
        <CriterionCard
          key={item.place}
          item={item}
          at={n}
          count={draft.items.length}
          errorOf={errorOf}
          change={(next) => items(draft.items.with(n, next))}
          move={(by) => items(moved(draft.items, n, by))}
          remove={() => items(draft.items.toSpliced(n, 1))}
        />
      ))}
      <div className="acts">
        <Button
          variant="secondary"
          onClick={() => items([...draft.items, newCriterion(crypto.randomUUID())])}
        >
          {t('criteria.add')}
        </Button>
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
          confirm={() => publishing.mutate(publishCriteria(bodyOfCriteria(draft)))}
        >
          <p>{t('publish.text')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
};
