import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ActError } from '../components/form/act-error.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import type { Form } from '../document/document.api.ts';
import { useFormat } from '../format/use-format.ts';
import type { Writing } from './draft/draft-writer.ts';

interface SavedLineProps {
  readonly writing: Writing;
  readonly form: Form;
  readonly retry: () => void;
}

/** Whether what is written is saved. Nothing is lost while it is not, and it says so. */
export const SavedLine = ({ writing, form, retry }: SavedLineProps) => {
  const { t } = useTranslation('writing');
  const { moment } = useFormat();
  const { state, savedAt, taken } = writing;
  const labelOf = (field: string) => form.fields.find(({ id }) => id === field)?.label ?? field;
  return (
    <>
      <p className="saved-line subtle no-print" role="status" data-state={state}>
        {state === 'saved' && (savedAt ? t('saved', { moment: moment(savedAt) }) : t('nothingYet'))}
        {(state === 'changed' || state === 'saving') && t('saving')}
        {state === 'unsent' && t('unsent')}
        {(state === 'contested' || state === 'refused') && t('notSaved')}
      </p>
      {state === 'unsent' && (
        <Alert data-color="warning">
          <p>{t('unsentExplained')}</p>
          <Button variant="secondary" data-size="sm" onClick={retry}>
            {t('tryNow')}
          </Button>
        </Alert>
      )}
      {state === 'refused' && <ActError error={writing.error} />}
      {taken && (
        <Alert data-color="info" role="status">
          {taken.by && <PersonName id={taken.by} />}{' '}
          {t('taken', { fields: taken.fields.map(labelOf).join(', ') })}
        </Alert>
      )}
    </>
  );
};
