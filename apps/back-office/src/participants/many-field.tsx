import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandFieldProps } from './command-field.tsx';

const SHOWN = 20;

/** Some of many: those that match what is written, and always those that are chosen. */
export const ManyField = ({ field, id, value, fault, write }: CommandFieldProps) => {
  const { t } = useTranslation('participants');
  const [search, setSearch] = useState('');
  const chosen = value.split(' ').filter(Boolean);
  const sought = search.toLocaleLowerCase('nb');
  const matching = (field.options ?? []).filter(([, said]) =>
    said.toLocaleLowerCase('nb').includes(sought),
  );
  const shown = matching.slice(0, SHOWN);
  const kept = (field.options ?? []).filter(
    ([one]) => chosen.includes(one) && !shown.some(([other]) => other === one),
  );
  const toggle = (one: string, on: boolean) =>
    write((on ? [...chosen, one] : chosen.filter((other) => other !== one)).join(' '));
  return (
    <Fieldset>
      <Fieldset.Legend>{field.label}</Fieldset.Legend>
      <Textfield
        id={id}
        type="search"
        data-size="sm"
        label={t('search')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <div className="many" role="group" aria-label={field.label}>
        {[...kept, ...shown].map(([one, said]) => (
          <Checkbox
            key={one}
            data-size="sm"
            label={said}
            value={one}
            checked={chosen.includes(one)}
            onChange={({ target }) => toggle(one, target.checked)}
          />
        ))}
      </div>
      {matching.length > SHOWN && (
        <p className="subtle">{t('more', { count: matching.length - SHOWN })}</p>
      )}
      {fault && <ValidationMessage>{fault}</ValidationMessage>}
    </Fieldset>
  );
};
