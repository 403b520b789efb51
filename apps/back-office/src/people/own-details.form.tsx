import type { PersonAnswer } from '@samanom/contracts/gateway';
import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { speak } from '../i18n/i18n.ts';
import { LanguageField } from './language-field.tsx';
import { changeOwn } from './people.api.ts';
import { telephoneFault } from './person-fields.ts';

/** What one may change about oneself. The language follows to every machine. */
export const OwnDetailsForm = ({ of: known }: { readonly of: PersonAnswer }) => {
  const { t } = useTranslation('people');
  const [telephone, setTelephone] = useState(known.telephone ?? '');
  const [language, setLanguage] = useState(known.language);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const changing = useAct({ onDone: () => void speak(language) });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = telephoneFault(telephone);
    setFaults(wrong ? [{ field: 'telephone', message: t('faults.telephoneWrong') }] : []);
    if (!wrong) changing.mutate(changeOwn({ telephone: telephone.trim() || null, language }));
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <Textfield
        id="telephone"
        type="tel"
        autoComplete="tel"
        label={t('telephone')}
        description={t('describe.telephone')}
        value={telephone}
        error={faults[0]?.message}
        onChange={({ target }) => setTelephone(target.value)}
      />
      <LanguageField
        label={t('language')}
        description={t('me.language')}
        value={language}
        onChange={setLanguage}
      />
      <ActError error={changing.error} />
      <div className="acts">
        <ActButton type="submit" busy={changing.isPending}>
          {t('save')}
        </ActButton>
      </div>
    </form>
  );
};
