import { useTranslation } from 'react-i18next';
import { DateField } from '../components/form/date-field.tsx';
import type { MomentFields } from './moment-fields.ts';

interface MomentFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: MomentFields;
  readonly onChange: (value: MomentFields) => void;
  readonly error?: string | undefined;
}

/** A day and a time of day, by the clocks of Norway. */
export const MomentField = ({ id, label, value, onChange, error }: MomentFieldProps) => {
  const { t } = useTranslation('set-up');
  return (
    <div className="row-fields">
      <DateField
        id={id}
        label={label}
        value={value.day}
        error={error}
        onChange={(day) => onChange({ ...value, day })}
      />
      <DateField
        kind="time"
        label={t('clock')}
        value={value.clock}
        onChange={(clock) => onChange({ ...value, clock })}
      />
    </div>
  );
};
