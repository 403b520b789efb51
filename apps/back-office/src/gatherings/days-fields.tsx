import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../components/form/date-field.tsx';
import { faultAt } from '../components/form/lacking.ts';
import type { FieldFault } from '../components/form/error-summary.tsx';
import { emptyDay, type Day } from './gathering-draft.ts';

interface DaysFieldsProps {
  readonly days: readonly Day[];
  readonly onChange: (days: Day[]) => void;
  readonly faults: readonly FieldFault[];
}

/** One day or two, each with its hours. */
export const DaysFields = ({ days, onChange, faults }: DaysFieldsProps) => {
  const { t } = useTranslation('gatherings');
  const set = (n: number, changed: Partial<Day>) =>
    onChange(days.map((day, at) => (at === n ? { ...day, ...changed } : day)));
  return (
    <fieldset className="plain-fieldset stack">
      <legend>{t('when')}</legend>
      {days.map((day, n) => (
        <div className="side-by-side" key={n}>
          <DateField
            id={`day-${n}`}
            label={t(n === 0 ? 'firstDay' : 'secondDay')}
            value={day.date}
            error={faultAt(faults, `day-${n}`)}
            onChange={(date) => set(n, { date })}
            required
          />
          <DateField
            kind="time"
            label={t('from')}
            value={day.from}
            onChange={(from) => set(n, { from })}
            required
          />
          <DateField
            kind="time"
            label={t('to')}
            value={day.to}
            onChange={(to) => set(n, { to })}
            required
          />
        </div>
      ))}
      <div className="acts">
        {days.length === 1 ? (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange([...days, { ...(days[0] ?? emptyDay), date: '' }])}
          >
            {t('addDay')}
          </Button>
        ) : (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange(days.slice(0, 1))}
          >
            {t('oneDay')}
          </Button>
        )}
      </div>
    </fieldset>
  );
};
