import { Button, Chip } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationChoice } from './organisation-choice.tsx';
import { OrganisationName } from './organisation-name.tsx';
import { useOrganisations, type Organisation } from './organisations.api.ts';

interface OrganisationsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (organisations: readonly string[]) => void;
  readonly error?: string | undefined;
  /** Of one kind only. */
  readonly at?: Organisation['at'];
}

/** Several organisations: those chosen, each to be taken away again, and one more. */
export const OrganisationsField = (props: OrganisationsFieldProps) => {
  const { id, label, value, onChange, error, at } = props;
  const { t } = useTranslation('components');
  const [next, setNext] = useState('');
  const left = useOrganisations().filter(
    (one) => !value.includes(one.organisation) && (at === undefined || one.at === at),
  );
  const add = () => {
    if (next) onChange([...value, next]);
    setNext('');
  };
  return (
    <div className="stack">
      {value.length > 0 && (
        <ul className="chips" aria-label={t('organisations.chosen')}>
          {value.map((one) => (
            <li key={one}>
              <Chip.Removable onClick={() => onChange(value.filter((other) => other !== one))}>
                <OrganisationName id={one} />
              </Chip.Removable>
            </li>
          ))}
        </ul>
      )}
      <div className="field-and-act">
        <OrganisationChoice
          id={id}
          label={label}
          among={left}
          value={next}
          onChange={setNext}
          error={error}
        />
        <Button variant="secondary" onClick={add}>
          {t('organisations.add')}
        </Button>
      </div>
    </div>
  );
};
