import type { FoundPeople } from '@samanom/contracts/gateway';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, view } from '../../api/view.ts';
import { SearchFilter } from '../data-table/search-filter.tsx';
import { OrganisationName } from '../organisations/organisation-name.tsx';
import { Shown } from '../states/shown.tsx';

const found = (search: string) =>
  view<FoundPeople>('gateway', '/people/found', { search }, { moment: false });

interface PersonPickerProps {
  readonly label: string;
  readonly choose: (personId: string) => void;
}

/** Finds somebody in the directory, by name or e-mail, and picks them. */
export const PersonPicker = ({ label, choose }: PersonPickerProps) => {
  const { t } = useTranslation('components');
  const [search, setSearch] = useState('');
  const enough = search.trim().length >= 2;
  const shown = useView(found(search), { enabled: enough, keep: true });
  return (
    <div className="form">
      <SearchFilter label={label} value={search} choose={setSearch} />
      <p className="subtle">{t('picker.explained')}</p>
      {enough && (
        <div role="status" aria-live="polite">
          <Shown of={shown} lines={2}>
            {({ people }) =>
              people.length === 0 ? (
                <p>{t('picker.nobody')}</p>
              ) : (
                <ul className="plain-list stack" aria-label={t('picker.found')}>
                  {people.map(({ personId, name, organisations }) => (
                    <li key={personId}>
                      <Button variant="secondary" onClick={() => choose(personId)}>
                        {name}
                        {organisations.map((one) => (
                          <span key={one}>
                            , <OrganisationName id={one} />
                          </span>
                        ))}
                      </Button>
                    </li>
                  ))}
                </ul>
              )
            }
          </Shown>
        </div>
      )}
    </div>
  );
};
