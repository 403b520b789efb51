import { Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useActFor, useSession } from '../api/session.ts';

/** For whom one acts; a choice only for those who hold roles at several. */
export const OrganisationChoice = () => {
  const { t } = useTranslation('shell');
  const { organisation, organisations } = useSession();
  const actFor = useActFor();
  const chosen = organisations.find((one) => one.organisation === organisation);
  if (organisations.length < 2)
    return (
      <span className="organisation">
        {chosen ? (chosen.name ?? chosen.organisation) : t('person.noOrganisation')}
      </span>
    );
  return (
    <Select
      data-size="sm"
      width="auto"
      aria-label={t('person.actFor')}
      value={organisation ?? ''}
      onChange={({ target }) => actFor.mutate({ organisation: target.value })}
    >
      {organisations.map((one) => (
        <option key={one.organisation} value={one.organisation}>
          {one.name ?? one.organisation}
        </option>
      ))}
    </Select>
  );
};
