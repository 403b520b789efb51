import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf, dayOf, instantOf } from '../format/dates.ts';
import { useAsOf } from '../url/as-of.ts';
import { useUrl } from '../url/url.ts';

const fieldsOf = (instant: string) => ({ day: dayOf(instant), clock: clockOf(instant) });

/** Chooses the moment at which everything is shown; it stands in the address. */
export const AsOfControl = () => {
  const { t } = useTranslation('shell');
  const asOf = useAsOf();
  const [, change] = useUrl();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [error, setError] = useState('');
  const [{ day, clock }, setFields] = useState(() => fieldsOf(asOf ?? new Date().toISOString()));
  const show = (event: SubmitEvent) => {
    event.preventDefault();
    const instant = instantOf(day, clock || '12:00');
    const future = Date.parse(instant) > Date.now();
    setError(future ? t('asOf.future') : '');
    if (future) return;
    setOpen(false);
    change({ asOf: instant, page: undefined });
  };
  return (
    <div className="as-of">
      <Button
        variant="tertiary"
        data-size="sm"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(asOf ? 'asOf.change' : 'asOf.open')}
      </Button>
      <form id={id} hidden={!open} onSubmit={show}>
        <Textfield
          data-size="sm"
          type="date"
          required
          label={t('asOf.day')}
          max={dayOf(new Date().toISOString())}
          value={day}
          error={error}
          onChange={({ target }) => setFields({ day: target.value, clock })}
        />
        <Textfield
          data-size="sm"
          type="time"
          label={t('asOf.clock')}
          value={clock}
          onChange={({ target }) => setFields({ day, clock: target.value })}
        />
        <Button data-size="sm" type="submit">
          {t('asOf.show')}
        </Button>
      </form>
    </div>
  );
};
