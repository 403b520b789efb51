import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';

interface SelectFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What stands where nothing is chosen yet. */
  readonly none?: string;
  readonly error?: string;
  readonly size?: 'sm' | 'md';
}

/** One of a few. */
export const SelectField = (props: SelectFieldProps) => {
  const { id, label, value, onChange, options, none, error, size } = props;
  return (
    <Field data-size={size} className="select-field">
      <Label>{label}</Label>
      <Select
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
};
