import type { Bilingual } from '@samanom/contracts/intake';
import { Textfield } from '@digdir/designsystemet-react';
import { languages } from '../../i18n/languages.ts';

interface BilingualFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: Bilingual;
  readonly onChange: (value: Bilingual) => void;
  readonly maxLength: number;
  readonly rows?: number;
  readonly errorOf?: (field: string) => string | undefined;
}

/** One text in both written forms, side by side: what the state publishes is there in both. Språklova. */
export const BilingualField = (props: BilingualFieldProps) => {
  const { id, label, description, value, onChange, maxLength, rows, errorOf } = props;
  return (
    <fieldset className="bilingual">
      <legend>{label}</legend>
      {description && <p className="subtle">{description}</p>}
      <div className="bilingual-texts">
        {(['nb', 'nn'] as const).map((form) => {
          const common = {
            id: `${id}-${form}`,
            lang: form,
            label: languages[form],
            value: value[form],
            maxLength,
            error: errorOf?.(`${id}-${form}`),
          };
          const write = (text: string) => onChange({ ...value, [form]: text });
          return rows ? (
            <Textfield
              key={form}
              multiline
              rows={rows}
              {...common}
              onChange={({ target }) => write(target.value)}
            />
          ) : (
            <Textfield key={form} {...common} onChange={({ target }) => write(target.value)} />
          );
        })}
      </div>
    </fieldset>
  );
};
