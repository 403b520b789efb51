import type { FoundPeople } from '@samanom/contracts/gateway';
import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, view } from '../../api/view.ts';

const found = (search: string) =>
  view<FoundPeople>('gateway', '/people/found', { search }, { moment: false });

const LETTERS = 2;

interface PersonFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (personId: string) => void;
  readonly error?: string;
}

/** Finds somebody in the directory by a part of the name, and chooses among those found. */
export const PersonField = ({ id, label, value, onChange, error }: PersonFieldProps) => {
  const { t } = useTranslation('components');
  const name = useId();
  const [search, setSearch] = useState('');
  const asked = search.trim();
  const answer = useView(found(asked), { enabled: asked.length >= LETTERS, keep: true });
  const people = asked.length >= LETTERS ? (answer.data?.body.people ?? []) : [];
  return (
    <div className="stack person-field">
      <Textfield
        id={id}
        type="search"
        label={label}
        description={t('person.findExplained')}
        value={search}
        error={error}
        onChange={({ target }) => setSearch(target.value)}
      />
      <div role="status">
        {asked.length >= LETTERS && answer.isSuccess && people.length === 0 && t('person.nobody')}
      </div>
      {people.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{t('person.found')}</Fieldset.Legend>
          {people.map((one) => (
            <Radio
              key={one.personId}
              name={name}
              value={one.personId}
              label={one.name}
              checked={value === one.personId}
              onChange={() => onChange(one.personId)}
            />
          ))}
        </Fieldset>
      )}
    </div>
  );
};
