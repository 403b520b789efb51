import { Radio, Fieldset } from '@digdir/designsystemet-react';
import { languages, type Language } from '../i18n/languages.ts';

interface LanguageFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** Which language somebody's pages are in, each by its own name. */
export const LanguageField = ({ label, description, value, onChange }: LanguageFieldProps) => (
  <Fieldset>
    <Fieldset.Legend>{label}</Fieldset.Legend>
    <Fieldset.Description>{description}</Fieldset.Description>
    {(Object.keys(languages) as Language[]).map((one) => (
      <Radio
        key={one}
        name="language"
        value={one}
        label={<span lang={one}>{languages[one]}</span>}
        checked={value === one}
        onChange={() => onChange(one)}
      />
    ))}
  </Fieldset>
);
