import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../components/form/date-field.tsx';
import { ManyField } from './many-field.tsx';

export interface FieldOf {
  readonly key: string;
  readonly label: string;
  readonly kind?: 'text' | 'long' | 'date' | 'select' | 'many';
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly description?: string;
  readonly required?: boolean;
}

export interface CommandFieldProps {
  readonly field: FieldOf;
  readonly id: string;
  readonly value: string;
  readonly fault: string;
  readonly write: (value: string) => void;
}

export const CommandField = ({ field, id, value, fault, write }: CommandFieldProps) => {
  const { t } = useTranslation('participants');
  const { kind = 'text', label, options = [], description } = field;
  const common = { id, label, description, error: fault };
  if (kind === 'date') return <DateField {...common} value={value} onChange={write} />;
  const written = {
    ...common,
    value,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      write(target.value),
  };
  if (kind === 'text') return <Textfield {...written} maxLength={100} />;
  if (kind === 'long') return <Textfield {...written} multiline rows={3} maxLength={2000} />;
  if (kind === 'many') return <ManyField {...{ field, id, value, fault, write }} />;
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select
        id={id}
        aria-invalid={fault !== ''}
        value={value}
        onChange={({ target }) => write(target.value)}
      >
        <option value="">{t('choose')}</option>
        {options.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </Select>
      {fault && <ValidationMessage>{fault}</ValidationMessage>}
    </Field>
  );
};
