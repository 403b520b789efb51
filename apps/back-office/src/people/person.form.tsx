import { Textfield } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonBody } from '@samanom/contracts/gateway';
import { useMay } from '../api/may.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { OrganisationsField } from '../components/organisations/organisations-field.tsx';
import { PageLink } from '../url/page-link.tsx';
import { LanguageField } from './language-field.tsx';
import { bodyOf, faultsOf, type PersonFields } from './person-fields.ts';

interface PersonFormProps {
  readonly start: PersonFields;
  readonly act: string;
  readonly back: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly send: (body: PersonBody) => void;
}

/** What the directory holds about somebody, to be written. */
export const PersonForm = ({ start, act, back, busy, error, send }: PersonFormProps) => {
  const { t } = useTranslation('people');
  const may = useMay();
  const [fields, setFields] = useState(start);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const faultOf = (field: string) => faults.find((one) => one.field === field)?.message;
  const write = (some: Partial<PersonFields>) => setFields({ ...fields, ...some });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOf(fields, (fault) => t(`faults.${fault}`));
    setFaults(found);
    if (found.length === 0) send(bodyOf(fields));
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {(['name', 'email', 'telephone'] as const).map((field) => (
        <Textfield
          key={field}
          id={field}
          type={field === 'email' ? 'email' : field === 'telephone' ? 'tel' : 'text'}
          autoComplete="off"
          label={t(field)}
          {...(field !== 'name' && { description: t(`describe.${field}`) })}
          value={fields[field]}
          error={faultOf(field)}
          onChange={({ target }) => write({ [field]: target.value })}
        />
      ))}
      <LanguageField
        label={t('language')}
        description={t('describe.language')}
        value={fields.language}
        onChange={(language) => write({ language })}
      />
      {may('person:export') && (
        <OrganisationsField
          id="organisations"
          label={t('organisations')}
          value={fields.organisations}
          onChange={(organisations) => write({ organisations })}
        />
      )}
      <ActError error={error} />
      <div className="acts">
        <ActButton type="submit" busy={busy}>
          {act}
        </ActButton>
        <PageLink to={back}>{t('cancel')}</PageLink>
      </div>
    </form>
  );
};
