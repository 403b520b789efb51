import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { foundPeople } from '../case/case.api.ts';
import { CaseActDialog } from '../case/acts/case-act.tsx';
import { saidOf, type SeenAssessment } from './seen-assessment.ts';

const LEAST = 2;

/** Finds a colleague by name, and asks that person to assess. */
export const AssignForm = ({ all }: { readonly all: SeenAssessment }) => {
  const { t } = useTranslation('assessment');
  const [search, setSearch] = useState('');
  const [person, setPerson] = useState('');
  const [fault, setFault] = useState('');
  const asked = search.trim();
  const found = useView(foundPeople(asked), { enabled: asked.length >= LEAST, keep: true });
  const central = (found.data?.body.people ?? []).filter(({ organisations }) =>
    organisations.includes('ministry'),
  );
  const actOf = () => {
    setFault(person === '' ? t('fields.personNeeded') : '');
    return person === '' ? undefined : saidOf(all, { method: 'PUT', what: `assessors/${person}` });
  };
  return (
    <CaseActDialog name="assign" seen={all} actOf={actOf} withoutWords>
      <Textfield
        type="search"
        label={t('fields.personSearch')}
        value={search}
        error={fault}
        onChange={({ target }) => setSearch(target.value)}
      />
      {asked.length >= LEAST && (
        <Fieldset aria-live="polite">
          <Fieldset.Legend>{t('fields.found', { count: central.length })}</Fieldset.Legend>
          {central.map(({ personId, name }) => (
            <Radio
              key={personId}
              name="assessor"
              label={name}
              value={personId}
              checked={person === personId}
              onChange={() => setPerson(personId)}
            />
          ))}
        </Fieldset>
      )}
    </CaseActDialog>
  );
};
