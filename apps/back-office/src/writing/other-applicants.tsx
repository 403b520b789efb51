import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { municipalitiesFound } from './writing.api.ts';

export interface Municipality {
  readonly id: string;
  readonly name: string;
}

interface OtherApplicantsProps {
  readonly lead: string;
  readonly others: readonly Municipality[];
  readonly change: (others: readonly Municipality[]) => void;
}

const LEAST = 2;

/** Municipalities that apply together with this one. */
export const OtherApplicants = ({ lead, others, change }: OtherApplicantsProps) => {
  const { t } = useTranslation('writing');
  const [search, setSearch] = useState('');
  const asked = search.trim();
  const found = useView(municipalitiesFound(asked), {
    enabled: asked.length >= LEAST,
    keep: true,
  });
  const taken = [lead, ...others.map(({ id }) => id)];
  const free = (found.data?.body.rows ?? []).filter(
    ({ participantId, mergedInto }) => mergedInto === null && !taken.includes(participantId),
  );
  const add = (one: Municipality) => {
    change([...others, one]);
    setSearch('');
  };
  return (
    <Fieldset>
      <Fieldset.Legend>{t('withWhom')}</Fieldset.Legend>
      <Fieldset.Description>{t('withWhomHelp')}</Fieldset.Description>
      {others.length > 0 && (
        <ul>
          {others.map((one) => (
            <li key={one.id}>
              {one.name}{' '}
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t('removeRow', { row: one.name })}
                onClick={() => change(others.filter(({ id }) => id !== one.id))}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Textfield
        type="search"
        label={t('searchMunicipality')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {asked.length >= LEAST && found.data && (
        <ul className="found" aria-live="polite">
          {free.length === 0 && <li>{t('noneFound')}</li>}
          {free.map(({ participantId, name, number, county }) => (
            <li key={participantId}>
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => add({ id: participantId, name })}
              >
                {t('addMunicipality', { name, number: number ?? '', county: county ?? '' })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Fieldset>
  );
};
