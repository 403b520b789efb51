import { Checkbox, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/form/date-field.tsx';
import { linesOf, textOf } from '../../document/content.ts';
import type { Field } from '../../document/document.api.ts';
import { BudgetInput } from './budget-input.tsx';
import { GoalsInput } from './goals-input.tsx';
import { LinesInput } from './lines-input.tsx';

export interface FieldInputProps {
  readonly field: Field;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  /** What is wrong with it, if that is to be said. */
  readonly fault: string | undefined;
  /** What it is written in. */
  readonly lang: string;
  /** The themes that the call is open for. */
  readonly themes: readonly string[];
}

const Text = ({ field, value, change, fault, lang }: FieldInputProps) => {
  const { t } = useTranslation('writing');
  const shared = {
    id: field.id,
    label: field.label,
    description: field.help,
    value: textOf(value),
    error: fault,
    lang,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => change(target.value),
    ...(field.maxLength && {
      counter: { limit: field.maxLength, under: t('charactersLeft'), over: t('charactersOver') },
    }),
  };
  return field.type === 'long-text' ? (
    <Textfield multiline rows={14} {...shared} />
  ) : (
    <Textfield {...shared} />
  );
};

const Themes = ({ field, value, change, fault, themes }: FieldInputProps) => {
  const { t } = useTranslation('applications');
  const chosen = linesOf(value);
  const toggle = (theme: string) =>
    change(chosen.includes(theme) ? chosen.filter((one) => one !== theme) : [...chosen, theme]);
  return (
    <Fieldset>
      <Fieldset.Legend>{field.label}</Fieldset.Legend>
      <Fieldset.Description>{field.help}</Fieldset.Description>
      {themes.map((theme, n) => (
        <Checkbox
          key={theme}
          id={n === 0 ? field.id : `${field.id}-${theme}`}
          label={t(`theme.${theme}` as 'theme.full-time')}
          value={theme}
          checked={chosen.includes(theme)}
          onChange={() => toggle(theme)}
          {...(fault && { 'aria-invalid': true })}
        />
      ))}
      {fault && <p className="field-fault">{fault}</p>}
    </Fieldset>
  );
};

const Choice = ({ field, value, change, fault }: FieldInputProps) => (
  <Fieldset>
    <Fieldset.Legend>{field.label}</Fieldset.Legend>
    <Fieldset.Description>{field.help}</Fieldset.Description>
    {field.options?.map(({ id, label }, n) => (
      <Radio
        key={id}
        id={n === 0 ? field.id : `${field.id}-${id}`}
        name={field.id}
        label={label}
        value={id}
        checked={value === id}
        onChange={() => change(id)}
        {...(fault && { 'aria-invalid': true })}
      />
    ))}
    {fault && <p className="field-fault">{fault}</p>}
  </Fieldset>
);

/** As it is written, with a comma or a point; what is no number is kept as text, and told. */
const Figure = ({ field, value, change, fault }: FieldInputProps) => {
  const [written, write] = useState(textOf(value).replace('.', ','));
  const take = (text: string) => {
    write(text);
    const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
    change(plain !== '' && !Number.isNaN(Number(plain)) ? Number(plain) : text);
  };
  return (
    <Textfield
      id={field.id}
      className="figure-field"
      inputMode="decimal"
      label={field.label}
      description={field.help}
      value={written}
      error={fault}
      onChange={({ target }) => take(target.value)}
    />
  );
};

const Day = ({ field, value, change, fault }: FieldInputProps) => (
  <DateField
    id={field.id}
    label={field.label}
    description={field.help}
    value={textOf(value)}
    error={fault}
    onChange={change}
  />
);

const kinds: Readonly<Record<string, (props: FieldInputProps) => ReactNode>> = {
  'short-text': Text,
  'long-text': Text,
  list: LinesInput,
  goals: GoalsInput,
  themes: Themes,
  choice: Choice,
  number: Figure,
  date: Day,
  budget: BudgetInput,
};

/** Where one field of the form is written, as its kind asks. */
export const FieldInput = (props: FieldInputProps) => {
  const Kind = kinds[props.field.type] ?? Text;
  return <Kind {...props} />;
};
