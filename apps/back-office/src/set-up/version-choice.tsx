import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { versionKey } from './call-draft.ts';

interface VersionChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly among: readonly {
    readonly key: string;
    readonly version: number;
    readonly title: string;
  }[];
  readonly value: string;
  readonly onChange: (version: string) => void;
  readonly error?: string | undefined;
}

/** One version of something published; the newest first. */
export const VersionChoice = ({ id, label, among, value, onChange, error }: VersionChoiceProps) => {
  const { t } = useTranslation('set-up');
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
        {[...among].reverse().map(({ key, version, title }) => (
          <option key={versionKey(key, version)} value={versionKey(key, version)}>
            {title} ({key}, {t('versionN', { version })})
          </option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
};
