import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from './organisations.api.ts';

interface OrganisationChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly among: readonly Organisation[];
  readonly value: string;
  readonly onChange: (organisation: string) => void;
  readonly error?: string | undefined;
}

/** One organisation: the central ones by themselves, the municipalities by name. */
export const OrganisationChoice = (props: OrganisationChoiceProps) => {
  const { id, label, among, value, onChange, error } = props;
  const { t } = useTranslation('components');
  const options = (at: Organisation['at']) =>
    among
      .filter((one) => one.at === at)
      .map(({ organisation, name }) => (
        <option key={organisation} value={organisation}>
          {name}
        </option>
      ));
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...(error && { 'aria-invalid': true })}
      >
        <option value="">{t('choose')}</option>
        {(['central', 'municipality'] as const).map((at) => (
          <optgroup key={at} label={t(`organisations.${at}`)}>
            {options(at)}
          </optgroup>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
};
