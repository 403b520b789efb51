import { Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly kind?: 'date' | 'time' | 'datetime-local';
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly id?: string;
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
}

/** The browser's own date field: it speaks the user's language and works with the keyboard. */
export const DateField = ({ kind = 'date', onChange, ...rest }: DateFieldProps) => (
  <Textfield
    type={kind}
    className="date-field"
    {...rest}
    onChange={({ target }) => onChange(target.value)}
  />
);
