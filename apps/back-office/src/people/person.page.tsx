import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { usePerson } from '../components/people/person-name.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { RolesOfPerson } from '../roles/roles-of-person.tsx';
import { useParam } from '../url/use-param.ts';
import { ErasePerson } from './erase-person.form.tsx';
import { ErasedPerson } from './erased-person.tsx';
import { PersonChangesList } from './person-changes.tsx';
import { PersonDetails } from './person-details.tsx';
import { exportOf, person } from './people.api.ts';

/** One person: what the directory holds, and what can be done with it. */
export const PersonPage = () => {
  const { t } = useTranslation('people');
  const may = useMay();
  const personId = useParam('personId');
  const standing = usePerson(personId).data?.standing;
  const shown = useView(person(personId), { enabled: standing === 'known' });
  if (standing === 'erased' || standing === 'unknown')
    return <ErasedPerson personId={personId} known={standing === 'erased'} />;
  return (
    <Shown of={shown}>
      {(known) => (
        <div className="stack">
          <PageHeading title={known.name}>
            {may('person:write') && (
              <PageLink to={`/people/${personId}/change`} className="ds-link no-print">
                {t('change')}
              </PageLink>
            )}
          </PageHeading>
          <PersonDetails of={known} />
          <RolesOfPerson personId={personId} />
          <PersonChangesList personId={personId} />
          {may('person:export') && (
            <section className="no-print">
              <h2>{t('export.heading')}</h2>
              <p>{t('export.text')}</p>
              <a className="ds-link" href={exportOf(personId)} download={`${known.name}.json`}>
                {t('export.act')}
              </a>
            </section>
          )}
          {may('person:erase') && <ErasePerson personId={personId} name={known.name} />}
        </div>
      )}
    </Shown>
  );
};
