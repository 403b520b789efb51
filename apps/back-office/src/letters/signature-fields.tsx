import { Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { forms, type Form } from './said.ts';
import type { SaidProps } from './text-fields.tsx';

/** Who signs, and what neutral municipalities are written to in. */
export const SignatureFields = ({ said, keep, faults }: SaidProps) => {
  const { t } = useTranslation('letters');
  return (
    <Fieldset className="letter-texts">
      <Fieldset.Legend>{t('signature.heading')}</Fieldset.Legend>
      <div className="two-forms">
        <Textfield
          label={t('signature.name')}
          description={t('signature.nameHint')}
          maxLength={100}
          value={said.name}
          onChange={({ target }) => keep({ ...said, name: target.value })}
        />
        <Textfield
          id="role"
          label={t('signature.role')}
          description={t('signature.roleHint')}
          maxLength={100}
          error={faults.some(({ field }) => field === 'role') && t('faults.role')}
          value={said.role}
          onChange={({ target }) => keep({ ...said, role: target.value })}
        />
        <Field>
          <Label>{t('signature.applicationLanguage')}</Label>
          <Field.Description>{t('signature.applicationLanguageHint')}</Field.Description>
          <Select
            value={said.applicationLanguage}
            onChange={({ target }) => keep({ ...said, applicationLanguage: target.value as Form })}
          >
            {forms.map((form) => (
              <option key={form} value={form}>
                {t(`languages.${form}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Fieldset>
  );
};
